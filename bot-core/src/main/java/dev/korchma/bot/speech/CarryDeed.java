package dev.korchma.bot.speech;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Done;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.journal.MemberId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Carries what somebody said to the other tables: an answer to a line as their hero, anything else
 * as themselves.
 */
@Component
public final class CarryDeed implements Deed {

    private static final String NAME = "speech-carry";
    private static final String WORDS = "words";
    private static final String ANSWERS = "answers";

    private final Lines lines;
    private final Speakers speakers;
    private final Telling telling;
    private final Members members;

    CarryDeed(Lines lines, Speakers speakers, Telling telling, Members members) {
        this.lines = lines;
        this.speakers = speakers;
        this.telling = telling;
        this.members = members;
    }

    /** For plain talk; empty where nothing was said that can be seen. */
    public static Optional<Choice> plain(String typed) {
        return words(typed).map(words -> new Choice(NAME, Map.of(WORDS, words)));
    }

    /**
     * For the answer to a line.
     *
     * @param line the id of the line that is answered
     */
    static Optional<Choice> answer(String typed, String line) {
        return words(typed).map(words -> new Choice(NAME, Map.of(WORDS, words, ANSWERS, line)));
    }

    /** What is to be read of it; empty where nothing is. */
    static Optional<String> words(String typed) {
        String words = Line.shortened(Typed.lines(typed, Line.LONGEST + 1));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Manner manner() {
        return Manner.UPDATE;
    }

    @Override
    public Outcome run(Call call) {
        long space = call.where().space();
        MemberId member = members.enter(space, call.person().id());
        Optional<String> answered = call.arguments().find(ANSWERS);
        Voice voice =
                answered.flatMap(_ -> speakers.usual(space, member))
                        .orElseGet(() -> new Voice.Player(call.person().name()));
        telling.elsewhere(
                new Line(
                        space,
                        UUID.randomUUID(),
                        member,
                        voice,
                        call.arguments().text(WORDS),
                        answered.flatMap(line -> lines.find(space, UUID.fromString(line)))
                                .map(Line::inShort)
                                .orElse(null),
                        call.where().place(),
                        call.now()),
                call.where());
        return new Done();
    }
}
