package dev.korchma.bot.encounters;

import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterEvent;
import dev.korchma.game.encounter.EncounterTelling;
import dev.korchma.game.encounter.Tellings;
import dev.korchma.game.journal.Audience;
import dev.korchma.game.journal.Event;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tellings of a duel since one of its steps, as the table hears them, in lines. */
final class DuelStory {

    private final Texts texts;
    private final PackWords words;
    private final List<EncounterEvent> events;
    private final Tellings tellings;

    DuelStory(Texts texts, PackWords words, List<Event> since, Encounter encounter) {
        this.texts = texts;
        this.words = words;
        this.events =
                since.stream()
                        .filter(EncounterEvent.class::isInstance)
                        .map(EncounterEvent.class::cast)
                        .toList();
        this.tellings = new Tellings(encounter, words.pack().system().play().fight().outTrack());
    }

    /** The lines of the turns after one up to another, both in numbers of turns. */
    List<Rich> lines(int after, int upTo) {
        return events.stream()
                .filter(EncounterEvent.Passage.class::isInstance)
                .map(EncounterEvent.Passage.class::cast)
                .filter(passage -> passage.to().turn() > after && passage.to().turn() <= upTo)
                .flatMap(this::told)
                .flatMap(this::line)
                .toList();
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
        BlowWords blow = new BlowWords(texts, words);
        return switch (telling) {
            case EncounterTelling.Did did -> Stream.of(blow.did(did));
            case EncounterTelling.Turn(String fighter, var facts) ->
                    Stream.of(blow.passed(fighter, facts)).filter(line -> !line.spans().isEmpty());
            case EncounterTelling.Passed(var facts) ->
                    facts.isEmpty() ? Stream.empty() : Stream.of(blow.passed(words.game(), facts));
            case EncounterTelling.Challenged _,
                    EncounterTelling.Began _,
                    EncounterTelling.Finished _,
                    EncounterTelling.TookBack _ ->
                    Stream.empty();
        };
    }
}
