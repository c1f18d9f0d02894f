package dev.korchma.bot.growth;

import dev.korchma.bot.board.Views;
import dev.korchma.bot.campaigns.EveryTable;
import dev.korchma.bot.campaigns.Roles;
import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.rulebooks.RulesInPlay;
import dev.korchma.bot.store.Ledger;
import dev.korchma.bot.store.Loaded;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.ExperienceAwarded;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.journal.Refusal;
import dev.korchma.game.rules.Advancement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives heroes experience, in a step of its own that can be taken back. */
@Component
class Granting {

    /** Nobody gains anything. */
    private record Nothing() implements Refusal {}

    private final Heroes heroes;
    private final Roles roles;
    private final PinnedPacks packs;
    private final RulesInPlay rules;
    private final Ledger ledger;
    private final Views views;
    private final EveryTable tables;

    Granting(
            Heroes heroes,
            Roles roles,
            PinnedPacks packs,
            RulesInPlay rules,
            Ledger ledger,
            Views views,
            EveryTable tables) {
        this.heroes = heroes;
        this.roles = roles;
        this.packs = packs;
        this.rules = rules;
        this.ledger = ledger;
        this.views = views;
        this.tables = tables;
    }

    /** The heroes the players of a campaign play. */
    List<Character> party(long space) {
        var pack = packs.pinned(rules.packHash(space));
        return roles.players(space).stream()
                .flatMap(player -> heroes.inUse(space, player, pack).stream())
                .sorted(Comparator.comparing(Character::name))
                .toList();
    }

    Advancement advancement(Character hero) {
        return packs.pinned(hero.pack()).system().play().advancement();
    }

    /**
     * What a hero will have earned; what it has where nothing is given.
     *
     * @param heroes how many get something, 1 or more
     */
    long after(Grant grant, Character hero, int heroes) {
        if (!grant.isLevel()) {
            return hero.experience() + grant.each(heroes);
        }
        Advancement advancement = advancement(hero);
        int level = hero.build().level();
        return level >= advancement.playable()
                ? hero.experience()
                : Math.max(hero.experience(), advancement.begins(level + 1));
    }

    /** Gives it and tells every table; false where nobody gains anything. */
    boolean give(Call call, MemberId me, Grant grant) {
        long space = call.where().space();
        UUID id = UUID.randomUUID();
        List<DocumentId> who =
                party(space).stream()
                        .map(Character::id)
                        .filter(hero -> !grant.without().contains(hero.value().toString()))
                        .toList();
        Ledger.Taken taken =
                ledger.take(
                        new Ledger.Stride(space, id, me, call.key(), call.now()),
                        who,
                        _ -> List.of(),
                        loaded -> given(grant, who, loaded));
        if (taken instanceof Ledger.Refused) {
            return false;
        }
        for (Whereabouts where : tables.of(call)) {
            views.show(GrantNews.KIND, where, id, grant.subject());
        }
        return true;
    }

    private Decision given(Grant grant, List<DocumentId> who, Loaded loaded) {
        List<Event> events = new ArrayList<>();
        for (DocumentId id : who) {
            Character hero = loaded.find(id, Character.class).orElseThrow();
            long to = after(grant, hero, who.size());
            if (to > hero.experience()) {
                events.add(new ExperienceAwarded(id, null, hero.experience(), to));
            }
        }
        return events.isEmpty()
                ? new Decision.Refused(new Nothing())
                : new Decision.Accepted(events);
    }

    /** What came of an award, oldest first: what was given, and what was taken back. */
    List<ExperienceAwarded> events(long space, UUID award) {
        return ledger.eventsFrom(space, award, 1).stream()
                .filter(ExperienceAwarded.class::isInstance)
                .map(ExperienceAwarded.class::cast)
                .toList();
    }

    /**
     * Takes an award back.
     *
     * @return names of those who have risen by it; empty when it is taken back
     */
    List<String> takeBack(Call call, MemberId me, UUID award) {
        long space = call.where().space();
        List<ExperienceAwarded> given = events(space, award);
        List<String> risen = new ArrayList<>();
        var _ =
                ledger.take(
                        new Ledger.Stride(space, award, me, call.key(), call.now()),
                        given.stream().map(ExperienceAwarded::document).distinct().toList(),
                        _ -> List.of(),
                        loaded -> back(given, loaded, risen));
        return risen;
    }

    private Decision back(List<ExperienceAwarded> given, Loaded loaded, List<String> risen) {
        risen.clear();
        List<Event> events = new ArrayList<>();
        for (ExperienceAwarded one : given) {
            if (one.to() < one.from()) {
                return new Decision.Refused(new Nothing());
            }
            Character hero = loaded.find(one.document(), Character.class).orElseThrow();
            long left = Math.max(0, hero.experience() - (one.to() - one.from()));
            if (advancement(hero).levelAt(left) < hero.build().level()) {
                risen.add(hero.name());
            }
            events.add(new ExperienceAwarded(hero.id(), null, hero.experience(), left));
        }
        return risen.isEmpty() && !events.isEmpty()
                ? new Decision.Accepted(events)
                : new Decision.Refused(new Nothing());
    }

    Map<UUID, String> names(long space, List<ExperienceAwarded> events) {
        Map<UUID, String> names = new LinkedHashMap<>();
        events.forEach(event ->
                heroes.find(space, event.document())
                        .ifPresent(hero -> names.put(hero.id().value(), hero.name())));
        return names;
    }
}
