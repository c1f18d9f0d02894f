package dev.korchma.bot.encounters;

import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.store.Ledger;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterEvent;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.encounter.Placed;
import dev.korchma.game.encounter.Stage;
import dev.korchma.game.journal.Event;
import dev.korchma.game.rules.Action;
import dev.korchma.game.rules.Cause;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.Source;
import dev.korchma.game.rules.Thrown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The throws of the latest steps of a fight, of those fighters alone that are in it. */
final class FightThrows {

    private final FightWords words;
    private final Encounter encounter;

    /**
     * @param words about the fight as whoever asks may know it
     */
    FightThrows(FightWords words) {
        this.words = words;
        this.encounter = words.encounter();
    }

    /** The latest first, then who acts when; what was taken back is not among them. */
    List<FightThrow> in(List<Ledger.Kept> steps) {
        Map<EncounterEvent.Passage, List<FightThrow>> passages = new LinkedHashMap<>();
        for (Ledger.Kept step : steps) {
            for (int at = 0; at < step.events().size(); at++) {
                Event event = step.events().get(at);
                if (event instanceof EncounterEvent.TakenBack(var _, var passage)) {
                    passages.remove(passage);
                } else if (event instanceof EncounterEvent.Passage passage) {
                    passages.put(passage, of(passage, step.number() + "." + at + "."));
                }
            }
        }
        List<FightThrow> all =
                new ArrayList<>(
                        passages.values().stream().flatMap(List::stream).toList().reversed());
        all.addAll(order());
        return all;
    }

    private List<FightThrow> of(EncounterEvent.Passage passage, String key) {
        List<FightThrow> all = new ArrayList<>();
        Optional<EncounterEvent.Acted> acted =
                passage instanceof EncounterEvent.Acted one ? Optional.of(one) : Optional.empty();
        String striker = acted.map(one -> one.fighter().value()).orElse("");
        for (int at = 0; at < passage.results().size(); at++) {
            Result result = passage.results().get(at);
            striker = result instanceof Result.Attacked blow ? blow.who() : striker;
            one(result, acted, striker, key + at).ifPresent(all::add);
        }
        return all;
    }

    private Optional<FightThrow> one(
            Result result, Optional<EncounterEvent.Acted> acted, String striker, String key) {
        String who = name(result.who());
        if (who.isEmpty()) {
            return Optional.empty();
        }
        FighterId by = new FighterId(result.who());
        return switch (result) {
            case Result.Attacked(var _, String target, String action, var thrown, var verdict) ->
                    Optional.of(
                            FightThrow.compared(
                                    key,
                                    total(at(who, deed(action, acted), name(target)), thrown),
                                    by,
                                    thrown,
                                    verdict));
            case Result.Checked(var _, String action, var thrown, var verdict) ->
                    Optional.of(
                            FightThrow.compared(
                                    key,
                                    total(threw(who, deed(action, acted)), thrown),
                                    by,
                                    thrown,
                                    verdict));
            case Result.Saved(var _, String action, var thrown, var verdict) ->
                    Optional.of(
                            FightThrow.resisted(
                                    key,
                                    total(
                                            words.say(
                                                    "why.saved",
                                                    Map.of(
                                                            "name",
                                                            who,
                                                            "what",
                                                            deed(action, acted))),
                                            thrown),
                                    by,
                                    thrown,
                                    verdict));
            case Result.Rolled(var _, String rolled, var thrown) ->
                    Optional.of(
                            FightThrow.alone(
                                    key, total(threw(who, told(rolled)), thrown), by, thrown));
            case Result.Opposed(var _, String what, var thrown, var leanings) ->
                    Optional.of(
                            FightThrow.leaning(
                                    key,
                                    total(threw(who, told(what)), thrown),
                                    by,
                                    thrown,
                                    leanings));
            case Result.TrackMoved moved -> moved(moved, acted, striker, key);
            case Result.EffectBegan _,
                    Result.EffectChanged _,
                    Result.EffectEnded _,
                    Result.Marked _ ->
                    Optional.empty();
        };
    }

    private String told(String id) {
        return words.words().name(id);
    }

    /** What somebody did to another has the numbers of whoever did it. */
    private Optional<FightThrow> moved(
            Result.TrackMoved moved,
            Optional<EncounterEvent.Acted> acted,
            String striker,
            String key) {
        Thrown thrown = moved.thrown();
        boolean isPlain = thrown == null || (thrown.dice().isEmpty() && thrown.bonuses().isEmpty());
        boolean isOther =
                moved.cause() instanceof Cause.Cost || moved.cause() instanceof Cause.Reset;
        String by = acted.isEmpty() ? moved.who() : striker;
        if (isOther || (isPlain && moved.reductions().isEmpty()) || name(by).isEmpty()) {
            return Optional.empty();
        }
        String amount = amount(moved);
        String title =
                acted.map(did ->
                                words.say(
                                        "why.harm",
                                        Map.of(
                                                "name", name(by),
                                                "what", deed(did.action(), acted),
                                                "target", name(moved.who()),
                                                "amount", amount)))
                        .orElseGet(() -> name(moved.who()) + ": " + amount);
        return Optional.of(
                new FightThrow(
                        key,
                        title,
                        new FighterId(by),
                        isPlain ? null : thrown,
                        List.of(),
                        moved.reductions(),
                        null,
                        false));
    }

    private String amount(Result.TrackMoved moved) {
        long reduced = moved.amount();
        for (Source reduction : moved.reductions()) {
            reduced += reduction.amount();
        }
        long amount = Math.max(0, reduced);
        return moved.cause() instanceof Cause.Damage(String type)
                ? words.words().amount(type, amount)
                : words.words().gained(moved.track(), Math.abs((long) moved.to() - moved.from()));
    }

    /** Who acts when, as the dice fell for it; a creature's dice would betray its numbers. */
    private List<FightThrow> order() {
        List<Placed> order =
                switch (encounter.stage()) {
                    case Stage.Running running -> running.order();
                    case Stage.Paused paused -> paused.at().order();
                    case Stage.Gathering gathering -> gathering.thrown();
                    case Stage.Proposed _, Stage.Prepared _, Stage.Over _ -> List.of();
                };
        List<FightThrow> all = new ArrayList<>();
        for (Placed placed : order) {
            Thrown thrown = placed.thrown();
            String who = name(placed.fighter().value());
            if (thrown != null && !who.isEmpty()) {
                String title = words.say("why.order", Map.of("name", who));
                all.add(
                        FightThrow.alone(
                                "order." + placed.fighter().value(),
                                total(title, thrown),
                                placed.fighter(),
                                thrown));
            }
        }
        return all;
    }

    private String deed(String id, Optional<EncounterEvent.Acted> acted) {
        PackWords pack = words.words();
        Action action = pack.pack().system().content().actions().get(id);
        return action == null
                ? pack.name(id)
                : pack.action(
                        id,
                        acted.filter(did -> did.action().equals(id))
                                .map(EncounterEvent.Acted::item)
                                .orElse(action.item()));
    }

    private String at(String name, String what, String target) {
        return words.say("why.at", Map.of("name", name, "what", what, "target", target));
    }

    private String threw(String who, String deed) {
        return words.say("why.threw", Map.of("name", who, "what", deed));
    }

    private static String total(String title, Thrown thrown) {
        return title + ": " + thrown.total();
    }

    /** Empty for whoever is not to be spoken of. */
    private String name(String key) {
        return key.isEmpty()
                ? ""
                : encounter.fighter(new FighterId(key)).map(this::name).orElse("");
    }

    private String name(Fighter fighter) {
        return words.name(fighter);
    }
}
