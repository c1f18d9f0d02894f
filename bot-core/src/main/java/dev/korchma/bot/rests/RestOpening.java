package dev.korchma.bot.rests;

import dev.korchma.bot.board.Views;
import dev.korchma.bot.campaigns.EveryTable;
import dev.korchma.bot.campaigns.Roles;
import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Done;
import dev.korchma.bot.command.No;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.rests.Occasion.Sleeper;
import dev.korchma.bot.rests.Occasion.State;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.store.Ledger;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens a rest with a card at every table; one that was not ended before is over then. */
@Component
class RestOpening {

    private final Occasions occasions;
    private final Resters resters;
    private final Heroes heroes;
    private final Roles roles;
    private final PinnedPacks packs;
    private final Views views;
    private final EveryTable tables;
    private final ApplicationEventPublisher publisher;

    RestOpening(
            Occasions occasions,
            Resters resters,
            Heroes heroes,
            Roles roles,
            PinnedPacks packs,
            Views views,
            EveryTable tables,
            ApplicationEventPublisher publisher) {
        this.occasions = occasions;
        this.resters = resters;
        this.heroes = heroes;
        this.roles = roles;
        this.packs = packs;
        this.views = views;
        this.tables = tables;
        this.publisher = publisher;
    }

    /** The players' heroes rest; whoever is in a fight stands on the card and does not. */
    Outcome everybody(Call call, MemberId me, Pack pack, String rest) {
        List<Character> party = party(call.where().space(), pack);
        if (party.isEmpty()) {
            return No.because("rest.no.heroes");
        }
        if (party.stream().allMatch(hero -> hero.fighting() != null)) {
            return No.because("rest.no.all-fight");
        }
        begin(call, me, open(call, pack, rest, null, party));
        return new Done();
    }

    private List<Character> party(long space, Pack pack) {
        return roles.players(space).stream()
                .flatMap(player -> heroes.inUse(space, player, pack).stream())
                .sorted(Comparator.comparing(Character::name))
                .toList();
    }

    /** Where nobody leads, everybody rests their own hero. */
    Outcome alone(Call call, MemberId me, Pack pack, String rest) {
        Character hero = heroes.inUse(call.where().space(), me, pack).orElse(null);
        if (hero == null) {
            return heroes.keptOut(call.where().space(), me, Optional.empty(), pack)
                    .orElseGet(() -> No.because("rest.no.hero"));
        }
        if (hero.fighting() != null) {
            return new No("rest.no.fighting", Map.of("name", hero.name()));
        }
        begin(call, me, open(call, pack, rest, null, List.of(hero)));
        return new Done();
    }

    /** A player asks, whoever leads says yes with one tap. */
    Outcome asked(Call call, MemberId me, Pack pack, String rest) {
        Character hero = heroes.inUse(call.where().space(), me, pack).orElse(null);
        if (hero == null) {
            return heroes.keptOut(call.where().space(), me, Optional.empty(), pack)
                    .orElseGet(() -> No.because("rest.no.hero"));
        }
        if (hero.fighting() != null) {
            return new No("rest.no.fighting", Map.of("name", hero.name()));
        }
        open(call, pack, rest, me, List.of(hero));
        return new Done();
    }

    /** What a player asked for is granted, to all or to the one who asked. */
    void grant(Call call, MemberId me, Occasion asked, boolean toAll) {
        long space = call.where().space();
        Occasion granted = asked;
        if (toAll) {
            granted = withTheOthers(space, asked);
        }
        occasions.set(space, asked.id(), State.OPEN);
        begin(call, me, granted);
    }

    private Occasion withTheOthers(long space, Occasion asked) {
        Pack pack = packs.pinned(asked.pack());
        List<Character> others =
                party(space, pack).stream()
                        .filter(hero ->
                                asked.sleepers().stream()
                                        .noneMatch(one -> one.hero().equals(hero.id().value())))
                        .toList();
        int next = asked.sleepers().size();
        sleepers(others, pack.system(), next).forEach(one -> occasions.add(space, asked.id(), one));
        return occasions.find(space, asked.id());
    }

    private void begin(Call call, MemberId me, Occasion occasion) {
        endOthers(call, me, occasion);
        resters.begin(call, me, occasion);
    }

    /** A hero has one rest at a time. */
    private void endOthers(Call call, MemberId me, Occasion now) {
        long space = call.where().space();
        List<UUID> resting = now.sleepers().stream().map(Sleeper::hero).toList();
        for (UUID id : occasions.open(space)) {
            Occasion before = occasions.lock(space, id).orElseThrow();
            List<Sleeper> same =
                    before.sleepers().stream().filter(one -> resting.contains(one.hero())).toList();
            if (id.equals(now.id()) || same.isEmpty()) {
                continue;
            }
            if (before.isOpen()) {
                resters.enough(call, me, before, same.stream().filter(Sleeper::isAtIt).toList());
            } else {
                occasions.set(space, id, State.DENIED);
                publisher.publishEvent(new Ledger.DocumentTouched(space, id));
            }
        }
    }

    private Occasion open(
            Call call, Pack pack, String rest, @Nullable MemberId askedBy, List<Character> who) {
        Occasion occasion =
                new Occasion(
                        UUID.randomUUID(),
                        pack.hash(),
                        rest,
                        askedBy == null ? State.OPEN : State.ASKED,
                        askedBy,
                        sleepers(who, pack.system(), 0));
        occasions.open(call.where().space(), occasion, call.now());
        for (Whereabouts where : tables.of(call)) {
            views.follow(RestDrawer.KIND, where, occasion.id(), null, Map.of());
        }
        publisher.publishEvent(new Ledger.DocumentTouched(call.where().space(), occasion.id()));
        return occasion;
    }

    private static List<Sleeper> sleepers(List<Character> who, RuleSystem rules, int first) {
        List<Sleeper> sleepers = new ArrayList<>();
        for (Character hero : who) {
            int now = hero.bodyBy(rules).track(rules.play().fight().outTrack());
            sleepers.add(
                    new Sleeper(
                            first + sleepers.size(),
                            hero.owner(),
                            hero.id().value(),
                            hero.name(),
                            hero.fighting() == null ? Occasion.Rest.AT_IT : Occasion.Rest.AWAY,
                            now,
                            now,
                            Occasion.Gain.NONE,
                            null,
                            null));
        }
        return sleepers;
    }
}
