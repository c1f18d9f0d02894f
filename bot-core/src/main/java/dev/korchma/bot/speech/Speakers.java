package dev.korchma.bot.speech;

import dev.korchma.bot.characters.Heroes;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose words they are: which of the member's heroes speaks. */
@Component
class Speakers {

    private final Heroes heroes;

    Speakers(Heroes heroes) {
        this.heroes = heroes;
    }

    List<Character> of(long space, MemberId member) {
        return heroes.of(space, member);
    }

    Optional<Character> named(long space, MemberId member, String name) {
        return heroes.named(space, member, name);
    }

    /** The hero the member plays. */
    Optional<Character> usual(long space, MemberId member) {
        return heroes.inUse(space, member);
    }
}
