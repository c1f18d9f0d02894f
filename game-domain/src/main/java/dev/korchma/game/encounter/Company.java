package dev.korchma.game.encounter;

import static dev.korchma.game.encounter.Encounters.no;

import dev.korchma.game.character.Character;
import dev.korchma.game.character.WentToFight;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.Ruling;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who is in a fight that is led, on whose side, under which name and in whose hands. */
final class Company {

    /** Most fighters in one fight: what a board, a list of targets and a head can hold. */
    static final int MOST = 25;

    private final Documents documents;
    private final Encounter encounter;
    private final RuleSystem rules;
    private final Ruling ruling;

    Company(Documents documents, RuleSystem rules, Ruling ruling) {
        this.documents = documents;
        this.encounter = documents.there();
        this.rules = rules;
        this.ruling = ruling;
    }

    static Decision prepare(
            EncounterCommand.Prepare prepare,
            Documents documents,
            RuleSystem rules,
            Ruling ruling) {
        EncounterEvent.FightPrepared prepared =
                new EncounterEvent.FightPrepared(
                        prepare.encounter(), prepare.pack(), prepare.title());
        if (prepare.party().isEmpty()) {
            return one(prepared);
        }
        Documents opened =
                new Documents(
                        Encounter.evolve(null, prepared),
                        documents.characters(),
                        documents.masters());
        return new Company(opened, rules, ruling).enlist(prepare.party())
                        instanceof Decision.Accepted(List<Event> joined)
                ? accepted(prepared, joined)
                : one(prepared);
    }

    private static Decision accepted(Event first, List<Event> then) {
        List<Event> all = new ArrayList<>();
        all.add(first);
        all.addAll(then);
        return new Decision.Accepted(all);
    }

    Decision enlist(List<Newcomer> newcomers) {
        if (encounter.fighters().size() + newcomers.size() > MOST) {
            return no(new EncounterRefusal.TooMany(MOST));
        }
        if (newcomers.stream().anyMatch(this::isElsewhere)) {
            return no(new EncounterRefusal.FightsElsewhere());
        }
        if (newcomers.stream().anyMatch(this::isInIt)) {
            return no(new EncounterRefusal.InItAlready());
        }
        List<Fighter> joining = new ArrayList<>();
        for (Newcomer newcomer : newcomers) {
            joining.add(fighter(newcomer, joining));
        }
        return switch (encounter.stage()) {
            case Stage.Prepared _ -> one(enlisted(joining, List.of()));
            case Stage.Gathering _ -> come(enlisted(joining, List.of()), newcomers);
            case Stage.Running(List<Placed> order, var _) ->
                    come(enlisted(joining, extended(order, joining)), newcomers);
            default -> no(new EncounterRefusal.StandsStill());
        };
    }

    private List<Placed> extended(List<Placed> order, List<Fighter> joining) {
        List<Fighter> seen = joining.stream().filter(one -> !one.hidden()).toList();
        return Order.with(encounter, order, seen, rules, ruling.dice());
    }

    private static Decision come(EncounterEvent.Enlisted enlisted, List<Newcomer> newcomers) {
        return accepted(
                enlisted,
                newcomers.stream()
                        .map(Newcomer::hero)
                        .flatMap(Stream::ofNullable)
                        .<Event>map(hero -> new WentToFight(hero.id(), enlisted.document()))
                        .toList());
    }

    /** A player comes with a hero of their own. */
    Decision join(Newcomer newcomer) {
        return newcomer.controller().equals(new Controller.Member(ruling.actor()))
                ? enlist(List.of(newcomer))
                : no(new EncounterRefusal.NotForYou());
    }

    private EncounterEvent.Enlisted enlisted(List<Fighter> joining, List<Placed> order) {
        return new EncounterEvent.Enlisted(encounter.id(), joining, order);
    }

    private boolean isElsewhere(Newcomer newcomer) {
        Character hero = newcomer.hero();
        return hero != null && hero.fighting() != null && !hero.fighting().equals(encounter.id());
    }

    private boolean isInIt(Newcomer newcomer) {
        Character hero = newcomer.hero();
        return hero != null
                && encounter.fighters().stream()
                        .filter(one -> !one.side().equals(Sides.GONE))
                        .anyMatch(one -> hero.id().equals(one.character()));
    }

    private Fighter fighter(Newcomer newcomer, List<Fighter> before) {
        Character hero = newcomer.hero();
        DocumentId character = hero == null ? null : hero.id();
        Body body = hero == null ? rules.freshBody(newcomer.build()) : hero.bodyBy(rules);
        Fighter one =
                new Fighter(
                        new FighterId(ruling.ids().get().toString().substring(0, 8)),
                        newcomer.name(),
                        newcomer.kind(),
                        0,
                        newcomer.side(),
                        newcomer.controller(),
                        character,
                        body,
                        newcomer.hidden());
        return one.hidden() ? one : one.numbered(nextNumber(one, before));
    }

    private int nextNumber(Fighter one, List<Fighter> joining) {
        return Numbering.next(one, Stream.concat(encounter.fighters().stream(), joining.stream()));
    }

    Decision sendAway(FighterId id) {
        return known(id, one -> leave(one, EncounterEvent.Leaving.SENT_AWAY));
    }

    /** Whoever leaves in their own turn hands it on first, when all who are asked have answered. */
    Decision leave(Fighter who, EncounterEvent.Leaving how) {
        boolean handsOn =
                encounter.active().filter(active -> active.id().equals(who.id())).isPresent();
        if (handsOn && !encounter.windows().isEmpty()) {
            return no(new EncounterRefusal.WaitsForReaction(encounter.windows().getFirst().who()));
        }
        return new Course(documents, rules, ruling).leave(who, how).decided();
    }

    Decision reveal(FighterId id) {
        return known(
                id,
                one ->
                        one.hidden()
                                ? one(revealed(one))
                                : no(new EncounterRefusal.NothingToReveal()));
    }

    EncounterEvent.Revealed revealed(Fighter one) {
        int number = nextNumber(one, List.of());
        List<Placed> order =
                encounter.moment().isPresent()
                        ? Order.with(
                                encounter,
                                Order.standing(encounter, rules),
                                List.of(one),
                                rules,
                                ruling.dice())
                        : List.of();
        return new EncounterEvent.Revealed(encounter.id(), one.id(), number, order);
    }

    Decision hide(FighterId id) {
        return known(
                id,
                one ->
                        encounter.stage() instanceof Stage.Prepared && !one.hidden()
                                ? one(new EncounterEvent.Hidden(encounter.id(), id))
                                : no(new EncounterRefusal.AlreadyCalled()));
    }

    /** Whoever was seen gets the next number among those who are called the same by now. */
    Decision rename(FighterId id, String name) {
        return known(
                id,
                one -> {
                    Fighter renamed = one.called(new Alias(name, 0));
                    int number = one.hidden() ? 0 : nextNumber(renamed, List.of());
                    return name.isBlank() || one.name().equals(name)
                            ? no(new EncounterRefusal.NothingToCorrect())
                            : one(
                                    new EncounterEvent.Renamed(
                                            encounter.id(),
                                            id,
                                            new Alias(one.name(), one.number()),
                                            new Alias(name, number)));
                });
    }

    Decision change(FighterId id, String side) {
        return known(
                id,
                one ->
                        one.side().equals(side)
                                ? no(new EncounterRefusal.NothingToCorrect())
                                : one(
                                        new EncounterEvent.ChangedSides(
                                                encounter.id(), id, one.side(), side)));
    }

    Decision takeOver(FighterId id) {
        return known(id, one -> hand(one, new Controller.Masters()));
    }

    Decision handBack(FighterId id) {
        return known(
                id,
                one ->
                        documents
                                .character(one.character())
                                .map(hero -> hand(one, new Controller.Member(hero.owner())))
                                .orElseGet(() -> no(new EncounterRefusal.NothingToCorrect())));
    }

    private Decision hand(Fighter one, Controller to) {
        return one.controller().equals(to)
                ? no(new EncounterRefusal.NothingToCorrect())
                : one(
                        new EncounterEvent.HandedOver(
                                encounter.id(),
                                one.id(),
                                one.controller(),
                                to,
                                encounter.isSeen(one)));
    }

    Decision correct(FighterId id, Correction correction) {
        return known(
                id,
                one -> {
                    List<Result> results =
                            Corrections.of(encounter, one, correction, rules, ruling.dice());
                    return results.isEmpty()
                            ? no(new EncounterRefusal.NothingToCorrect())
                            : one(
                                    new EncounterEvent.Corrected(
                                            encounter.id(),
                                            id,
                                            results,
                                            encounter.isSeen(one)
                                                    && !isSurpriseToCome(correction)));
                });
    }

    /** Who is taken by surprise is told when play begins. */
    private boolean isSurpriseToCome(Correction correction) {
        String surprise = rules.play().fight().surprise();
        return encounter.stage() instanceof Stage.Gathering
                && (correction.equals(new Correction.Begins(surprise))
                        || correction.equals(new Correction.Ceases(surprise)));
    }

    private Decision known(FighterId id, Function<Fighter, Decision> then) {
        return encounter
                .fighter(id)
                .filter(one -> !one.side().equals(Sides.GONE))
                .map(then)
                .orElseGet(() -> no(new EncounterRefusal.NoSuchFighter()));
    }

    private static Decision one(Event event) {
        return new Decision.Accepted(List.of(event));
    }
}
