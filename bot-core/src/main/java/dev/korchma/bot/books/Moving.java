package dev.korchma.bot.books;

import dev.korchma.bot.books.RulesMove.Difference;
import dev.korchma.bot.books.RulesMove.HeroMove;
import dev.korchma.bot.campaigns.CampaignSettings;
import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.rulebooks.RulesChanges;
import dev.korchma.bot.store.Ledger;
import dev.korchma.bot.store.Loaded;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.PlaysBy;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.journal.Refusal;
import dev.korchma.game.rules.BuildFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Takes a campaign from some rules of its game to others, with the heroes they suit; what runs is
 * played to its end by the rules it began with.
 */
@Component
class Moving {

    /** Nobody is to be moved. */
    private record Nobody() implements Refusal {}

    private final Heroes heroes;
    private final CampaignSettings settings;
    private final PinnedPacks packs;
    private final Ledger ledger;

    Moving(Heroes heroes, CampaignSettings settings, PinnedPacks packs, Ledger ledger) {
        this.heroes = heroes;
        this.settings = settings;
        this.packs = packs;
        this.ledger = ledger;
    }

    /** What would become of a campaign; nothing changes by it. */
    RulesMove plan(long space, Pack to) {
        Pack from = settings.rules(space);
        List<HeroMove> moves =
                heroes.everybody(space).stream()
                        .filter(hero -> isConcerned(hero, to))
                        .map(hero -> move(hero, to))
                        .toList();
        return new RulesMove(from, to, RulesChanges.between(from, to), moves);
    }

    private static boolean isConcerned(Character hero, Pack to) {
        return hero.game().equals(to.id()) && !hero.pack().equals(to.hash());
    }

    private HeroMove move(Character hero, Pack to) {
        Pack from = packs.pinned(hero.pack());
        List<BuildFault> faults = new ArrayList<>(to.system().faults(hero.build()));
        // A master may have made of somebody what no rules allow: that is nothing new.
        faults.removeAll(from.system().faults(hero.build()));
        return new HeroMove(
                hero.id(),
                hero.name(),
                faults.isEmpty() ? differences(hero, from, to) : List.of(),
                faults);
    }

    private static List<Difference> differences(Character hero, Pack from, Pack to) {
        return SheetDifferences.between(
                from.system(), hero.bodyBy(from.system()), to.system(), hero.bodyBy(to.system()));
    }

    /**
     * Moves it.
     *
     * @param base the game below the books
     * @param to what it is played by from now on
     */
    RulesMove carryOut(Call call, MemberId me, Pack base, Pack to) {
        long space = call.where().space();
        RulesMove plan = plan(space, to);
        packs.pin(to);
        settings.play(space, base, to);
        List<DocumentId> moved =
                plan.heroes().stream().filter(hero -> !hero.stays()).map(HeroMove::id).toList();
        var _ =
                ledger.take(
                        new Ledger.Stride(space, UUID.randomUUID(), me, call.key(), call.now()),
                        moved,
                        _ -> List.of(),
                        loaded -> decided(moved, to, loaded));
        return plan;
    }

    private static Decision decided(List<DocumentId> moved, Pack to, Loaded loaded) {
        List<Event> events = new ArrayList<>();
        for (DocumentId id : moved) {
            Character hero = loaded.find(id, Character.class).orElseThrow();
            if (!Objects.equals(hero.pack(), to.hash())) {
                events.add(new PlaysBy(id, hero.pack(), to.hash()));
            }
        }
        return events.isEmpty()
                ? new Decision.Refused(new Nobody())
                : new Decision.Accepted(events);
    }
}
