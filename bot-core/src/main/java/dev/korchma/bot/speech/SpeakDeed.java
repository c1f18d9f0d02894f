package dev.korchma.bot.speech;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Done;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.people.Places;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.journal.MemberId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Speaks in character what somebody wrote who wants that at this table. */
@Component
final class SpeakDeed implements Deed {

    private static final String NAME = "speech-speak";
    private static final String WORDS = "words";
    private static final String ANSWERS = "answers";

    private final AutoRows rows;
    private final Speakers speakers;
    private final Lines lines;
    private final Telling telling;
    private final Members members;
    private final Places places;

    SpeakDeed(
            AutoRows rows,
            Speakers speakers,
            Lines lines,
            Telling telling,
            Members members,
            Places places) {
        this.rows = rows;
        this.speakers = speakers;
        this.lines = lines;
        this.telling = telling;
        this.members = members;
        this.places = places;
    }

    /**
     * Empty where nothing was said that can be seen.
     *
     * @param answered the id of the line that is answered
     */
    static Optional<Choice> of(String typed, Optional<String> answered) {
        return CarryDeed.words(typed)
                .map(words -> {
                    Map<String, String> with = new HashMap<>(Map.of(WORDS, words));
                    answered.ifPresent(line -> with.put(ANSWERS, line));
                    return new Choice(NAME, with);
                });
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
        Place table = places.above(call.where()).place();
        Optional<AutoRows.As> as = rows.find(space, member, table);
        if (as.isEmpty()) {
            return new Done();
        }
        return speakers.still(space, member, as.get())
                .<Outcome>map(voice -> {
                    telling.everywhere(line(call, member, voice), call.where());
                    return new Done();
                })
                .orElseGet(() -> No.because(speakers.noHero(space)));
    }

    private Line line(Call call, MemberId member, Voice voice) {
        long space = call.where().space();
        return new Line(
                space,
                UUID.randomUUID(),
                member,
                voice,
                call.arguments().text(WORDS),
                call.arguments()
                        .find(ANSWERS)
                        .flatMap(line -> lines.find(space, UUID.fromString(line)))
                        .map(Line::inShort)
                        .orElse(null),
                call.where().place(),
                call.now());
    }
}
