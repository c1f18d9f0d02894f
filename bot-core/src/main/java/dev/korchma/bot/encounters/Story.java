package dev.korchma.bot.encounters;

import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Controller;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterEvent;
import dev.korchma.game.encounter.EncounterTelling;
import dev.korchma.game.encounter.Fact;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.Moment;
import dev.korchma.game.encounter.Tellings;
import dev.korchma.game.journal.Audience;
import dev.korchma.game.journal.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tellings of a duel since one of its steps, as the table hears them, in lines. */
final class Story {

    private final Texts texts;
    private final PackWords words;
    private final List<EncounterEvent> events;
    private final Tellings tellings;
    private final Encounter encounter;
    private final boolean many;

    Story(Texts texts, PackWords words, List<Event> since, Encounter encounter) {
        this.texts = texts;
        this.words = words;
        this.encounter = encounter;
        this.many = encounter.isLed();
        this.events =
                since.stream()
                        .filter(EncounterEvent.class::isInstance)
                        .map(EncounterEvent.class::cast)
                        .toList();
        this.tellings =
                new Tellings(
                        encounter,
                        words.pack().system().play().fight(),
                        fighter -> FightWords.name(words, encounter, fighter));
    }

    /**
     * The lines of the turns after one up to another, both in numbers of turns. What belongs to no
     * turn by itself belongs to the one in which it happened.
     */
    List<Rich> lines(int after, int upTo) {
        List<Told> all = new ArrayList<>();
        Set<Fact.Ceased> expected = new HashSet<>();
        int turn = first(after);
        for (EncounterEvent event : events) {
            if (event instanceof EncounterEvent.Passage passage) {
                turn = passage.to().turn();
            } else if (event instanceof EncounterEvent.TakenBack(var _, var passage)) {
                turn = passage.from().turn();
                strike(all, passage);
            }
            List<EncounterTelling> told =
                    told(event).map(one -> withoutWhatIsKnown(one, expected)).toList();
            if (turn > after && turn <= upTo) {
                all.add(new Told(event, told.stream().flatMap(this::line).toList()));
            }
        }
        return all.stream().flatMap(one -> one.lines().stream()).toList();
    }

    /** The turn in which the events begin; what was before all turns is told with the first one. */
    private int first(int after) {
        return events.stream()
                .filter(EncounterEvent.Passage.class::isInstance)
                .map(EncounterEvent.Passage.class::cast)
                .findFirst()
                .map(passage -> Math.max(1, passage.from().turn()))
                .orElse(after + 1);
    }

    /** What somebody did for one turn is over with that turn: nobody needs to hear it. */
    private static EncounterTelling withoutWhatIsKnown(
            EncounterTelling telling, Set<Fact.Ceased> expected) {
        switch (telling) {
            case EncounterTelling.Turn _ -> expected.clear();
            case EncounterTelling.Did did ->
                    did.facts().stream()
                            .filter(Fact.Began.class::isInstance)
                            .map(Fact.Began.class::cast)
                            .filter(began -> began.who().equals(did.fighter()))
                            .forEach(began ->
                                    expected.add(new Fact.Ceased(began.who(), began.effect())));
            case EncounterTelling.Passed(List<Fact> facts) -> {
                return new EncounterTelling.Passed(
                        facts.stream()
                                .filter(fact ->
                                        !(fact instanceof Fact.Ceased over
                                                && expected.contains(over)))
                                .toList());
            }
            default -> {}
        }
        return telling;
    }

    /** What happened by itself, in a line for each it happened to. */
    private Stream<Rich> passed(List<Fact> facts) {
        Map<String, List<Fact>> byWhom =
                facts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Fact::who, LinkedHashMap::new, Collectors.toList()));
        BlowWords blow = new BlowWords(texts, words, many);
        return byWhom.entrySet().stream().map(one -> blow.passed(one.getKey(), one.getValue()));
    }

    private record Told(EncounterEvent event, List<Rich> lines) {}

    /** What was taken back stays to be read, struck through. */
    private static void strike(List<Told> all, EncounterEvent.Passage passage) {
        for (int at = all.size() - 1; at >= 0; at--) {
            if (all.get(at).event().equals(passage)) {
                List<Rich> struck =
                        all.get(at).lines().stream()
                                .map(line -> Rich.of(new Rich.Struck(line.text())))
                                .toList();
                all.set(at, new Told(passage, struck));
                return;
            }
        }
    }

    /** The lines since the last turn of a person: no card has told them yet. */
    List<Rich> sinceThePeople() {
        int last = -1;
        for (EncounterEvent event : events) {
            if (event instanceof EncounterEvent.Passage passage && isLed(passage.from())) {
                last = passage.from().turn();
            }
        }
        return lines(last, Integer.MAX_VALUE);
    }

    private boolean isLed(Moment moment) {
        return encounter
                .fighter(moment.active())
                .map(Fighter::controller)
                .filter(Controller.Member.class::isInstance)
                .isPresent();
    }

    /** The lines of the latest turns, for a glance. */
    List<Rich> latest(int most) {
        List<Rich> all = lines(-1, Integer.MAX_VALUE);
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    Optional<EncounterTelling.Finished> end() {
        return events.stream()
                .flatMap(this::told)
                .filter(EncounterTelling.Finished.class::isInstance)
                .map(EncounterTelling.Finished.class::cast)
                .findFirst();
    }

    private Stream<EncounterTelling> told(EncounterEvent event) {
        return tellings.toldTo(new Audience.Table(), event).stream();
    }

    private Stream<Rich> line(EncounterTelling telling) {
        BlowWords blow = new BlowWords(texts, words, many);
        return switch (telling) {
            case EncounterTelling.Did did -> Stream.of(blow.did(did));
            case EncounterTelling.Turn(var _, var facts) -> passed(facts);
            case EncounterTelling.Passed(var facts) -> passed(facts);
            case EncounterTelling.Joined(List<String> names) ->
                    Stream.of(say("joined", Map.of("names", String.join(", ", names))));
            case EncounterTelling.Departed(String name, var how) ->
                    Stream.of(
                            say(
                                    "left." + how.name().toLowerCase(Locale.ROOT),
                                    Map.of("name", name)));
            case EncounterTelling.Seen(String name) -> Stream.of(say("seen", Map.of("name", name)));
            case EncounterTelling.Led(String name, boolean byMasters) ->
                    Stream.of(say(byMasters ? "led-by-master" : "led-again", Map.of("name", name)));
            case EncounterTelling.PutRight right -> Stream.of(putRight(right));
            case EncounterTelling.LabelPut(String name, var label) ->
                    Stream.of(
                            say(
                                    "label-put",
                                    Map.of(
                                            "name", name,
                                            "words", label.words(),
                                            "rounds", label.rounds())));
            case EncounterTelling.LabelGone(String name, String gone) ->
                    Stream.of(say("label-gone", Map.of("name", name, "words", gone)));
            case EncounterTelling.SteppedIn(String fighter) ->
                    Stream.of(say("stepped-in", Map.of("name", fighter)));
            case EncounterTelling.NewOrder _ -> Stream.of(say("new-order", Map.of()));
            case EncounterTelling.Undone _ -> Stream.of(say("undone", Map.of()));
            case EncounterTelling.StoodStill _ -> Stream.of(say("stood-still", Map.of()));
            case EncounterTelling.WentOn _ -> Stream.of(say("went-on", Map.of()));
            case EncounterTelling.Began(var _, List<String> surprised) ->
                    surprised.isEmpty()
                            ? Stream.empty()
                            : Stream.of(
                                    texts.rich(
                                            words.language(),
                                            "reaction.told.surprised",
                                            Map.of("names", String.join(", ", surprised))));
            case EncounterTelling.Wished wished -> Stream.of(wish().wished(wished));
            case EncounterTelling.Weighed weighed -> Stream.of(wish().weighed(weighed));
            case EncounterTelling.Tried tried -> Stream.of(wish().tried(tried));
            case EncounterTelling.Answered answered -> Stream.of(wish().answered(answered));
            case EncounterTelling.MovedAway(String name, var past, boolean flees) ->
                    Stream.of(
                            texts.rich(
                                    words.language(),
                                    flees ? "reaction.told.flees" : "reaction.told.moves",
                                    Map.of("name", name, "past", String.join(", ", past))));
            case EncounterTelling.BlowHeld held -> Stream.of(blow.held(held));
            case EncounterTelling.Challenged _,
                    EncounterTelling.Threw _,
                    EncounterTelling.Finished _,
                    EncounterTelling.TookBack _ ->
                    Stream.empty();
        };
    }

    /** "Master: Fox · Hit points 4 → 9 · +Prone". */
    private Rich putRight(EncounterTelling.PutRight right) {
        List<String> changes = new ArrayList<>();
        right.tracks()
                .forEach(at ->
                        changes.add(words.name(at.track()) + " " + at.from() + " → " + at.to()));
        right.begun().forEach(effect -> changes.add("+" + words.name(effect)));
        right.ended().forEach(effect -> changes.add("−" + words.name(effect)));
        return say(
                "put-right", Map.of("name", right.name(), "changes", String.join(" · ", changes)));
    }

    private WishWords wish() {
        return new WishWords(texts, words);
    }

    private Rich say(String key, Map<String, ?> arguments) {
        return texts.rich(words.language(), "encounter.told." + key, arguments);
    }
}
