package dev.korchma.bot.speech;

import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Done;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.MemberId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Carries what somebody said to the other tables: as their hero, or as themselves without one. */
@Component
final class CarryDeed implements Deed {

    static final String NAME = "speech-carry";
    static final String WORDS = "words";

    /** The line that is answered. */
    static final String ANSWERS = "answers";

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
        Optional<Character> hero = speakers.usual(space, member);
        telling.elsewhere(
                new Line(
                        space,
                        UUID.randomUUID(),
                        member,
                        hero.map(one -> one.id().value()).orElse(null),
                        hero.map(Character::name).orElse(call.person().name()),
                        call.arguments().text(WORDS),
                        lines.find(space, UUID.fromString(call.arguments().text(ANSWERS)))
                                .map(Line::inShort)
                                .orElse(null),
                        call.where().place(),
                        call.now()),
                call.where());
        return new Done();
    }
}
