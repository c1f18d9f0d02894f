package dev.korchma.bot.speech;

import dev.korchma.bot.command.Call;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.MemberId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets a hero say what their player wrote elsewhere than in a command. */
@Component
public class Speaking {

    private final Telling telling;

    Speaking(Telling telling) {
        this.telling = telling;
    }

    /**
     * Says it there and at every other table, in the transaction of the call.
     *
     * @param words 1 to 1,000 characters
     */
    public void asHero(
            Call call, Whereabouts where, MemberId member, Character hero, String words) {
        Voice voice = new Voice.Hero(hero.id().value(), hero.name());
        telling.everywhere(
                new Line(
                        where.space(),
                        UUID.randomUUID(),
                        member,
                        voice,
                        words,
                        null,
                        where.place(),
                        call.now()),
                where);
    }
}
