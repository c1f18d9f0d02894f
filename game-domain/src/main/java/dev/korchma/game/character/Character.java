package dev.korchma.game.character;

import dev.korchma.game.journal.Document;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Build;
import org.jspecify.annotations.Nullable;

/**
 * A lasting hero.
 *
 * @param name as its player calls it, 1 to 64 characters
 * @param game id of the game it is a hero of
 * @param pack hash of the rules pack it was made with
 * @param experience earned so far, 0 or more
 * @param duelGain what duels brought on the last day they brought anything, null before that
 */
@SuppressWarnings("AvoidCommonTypeNames") // the word of the field; java.lang's is never meant here
public record Character(
        DocumentId id,
        MemberId owner,
        String name,
        String game,
        String pack,
        Build build,
        long experience,
        @Nullable DailyGain duelGain)
        implements Document {

    /** The character after something happened to it. */
    public static Character evolve(@Nullable Character before, CharacterEvent event) {
        return switch (event) {
            case CharacterMade made -> made.character();
            case CharacterPassed passed -> present(before).ledBy(passed.to());
            case ExperienceGained gained -> present(before).with(gained.to(), gained.after());
            case ExperienceTakenBack back -> present(before).with(back.to(), back.after());
        };
    }

    private static Character present(@Nullable Character before) {
        if (before == null) {
            throw new IllegalStateException("nothing happens to a character before it is made");
        }
        return before;
    }

    private Character ledBy(MemberId member) {
        return new Character(id, member, name, game, pack, build, experience, duelGain);
    }

    private Character with(long newExperience, @Nullable DailyGain newGain) {
        return new Character(id, owner, name, game, pack, build, newExperience, newGain);
    }
}
