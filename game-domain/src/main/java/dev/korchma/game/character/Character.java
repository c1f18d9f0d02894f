package dev.korchma.game.character;

import dev.korchma.game.journal.Document;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.RuleSystem;
import org.jspecify.annotations.Nullable;

/**
 * A lasting hero.
 *
 * @param name as its player calls it, 1 to 64 characters
 * @param game id of the game it is a hero of
 * @param pack hash of the rules pack it is played by
 * @param body its live state as of the last time it was no part of a fight
 * @param experience earned so far, 0 or more
 * @param duelGain what duels brought on the last day they brought anything, null before that
 * @param retired whether its player has put it away: it is kept and goes nowhere
 * @param fighting the encounter it is in with its own body, which has the truth about its tracks
 *     and effects meanwhile; null outside. A duel is fought by a copy and never stands here
 * @param brought the version of the rules in the file it was brought in, null for one made here
 * @param request what its player waits for the word of whoever leads about, or was sent back; null
 *     where there is nothing
 */
@SuppressWarnings("AvoidCommonTypeNames") // the word of the field; java.lang's is never meant here
public record Character(
        DocumentId id,
        MemberId owner,
        String name,
        String game,
        String pack,
        Body body,
        long experience,
        @Nullable DailyGain duelGain,
        boolean retired,
        @Nullable DocumentId fighting,
        @Nullable String brought,
        @Nullable Request request)
        implements Document {

    /** A hero nothing has happened to yet. */
    public Character(
            DocumentId id, MemberId owner, String name, String game, String pack, Body body) {
        this(id, owner, name, game, pack, body, 0, null, false, null, null, null);
    }

    /** A hero nobody has to be asked about. */
    public Character(
            DocumentId id,
            MemberId owner,
            String name,
            String game,
            String pack,
            Body body,
            long experience,
            @Nullable DailyGain duelGain,
            boolean retired,
            @Nullable DocumentId fighting,
            @Nullable String brought) {
        this(
                id,
                owner,
                name,
                game,
                pack,
                body,
                experience,
                duelGain,
                retired,
                fighting,
                brought,
                null);
    }

    /** The choices behind it. */
    public Build build() {
        return body.build();
    }

    /** Its body by the rules as they are: what they know and it never had is full. */
    public Body bodyBy(RuleSystem rules) {
        return rules.rebuilt(body, body.build());
    }

    /** Whether it may be brought to what a game is played with: it is no hero who has to wait. */
    public boolean comes() {
        return request == null || !request.isToCome();
    }

    /** The choices behind it as its player wants them. */
    public Build wanted() {
        return request == null ? build() : request.on(build());
    }

    /** As its player wants it, by the rules as they are. */
    public Character asWanted(RuleSystem rules) {
        return wanted().equals(build()) ? this : in(fighting, rules.rebuilt(body, wanted()));
    }

    /** The character after something happened to it. */
    public static Character evolve(@Nullable Character before, CharacterEvent event) {
        if (event instanceof CharacterMade made) {
            return made.character();
        }
        if (before == null) {
            throw new IllegalStateException("nothing happens to a character before it is made");
        }
        return before.after(event);
    }

    private Character after(CharacterEvent event) {
        return switch (event) {
            case CharacterMade made -> made.character();
            case CharacterPassed passed -> ledBy(passed.to());
            case PlaysBy other -> playedBy(other.to());
            case ExperienceGained gained -> with(gained.to(), gained.after());
            case ExperienceTakenBack back -> with(back.to(), back.after());
            case ExperienceAwarded awarded -> with(awarded.to(), duelGain);
            case WentToFight went -> in(went.encounter(), body);
            case DidNotGo _ -> in(null, body);
            case CameBack back -> in(null, back.to());
            case WentBack back -> in(back.encounter(), back.to());
            case Rebuilt rebuilt -> in(fighting, rebuilt.to());
            case Corrected corrected -> in(fighting, corrected.to());
            case Rested rested -> in(fighting, rested.to());
            case Tried tried -> in(fighting, tried.to());
            case Used used -> in(fighting, used.to());
            case Renamed renamed -> called(renamed.to());
            case Retired _ -> retired(true);
            case Unretired _ -> retired(false);
            case Asked asked -> asking(asked.to());
            case SentBack back -> asking(back.to());
            case Approved _, Withdrawn _ -> asking(null);
        };
    }

    private Character ledBy(MemberId member) {
        return new Character(
                id,
                member,
                name,
                game,
                pack,
                body,
                experience,
                duelGain,
                retired,
                fighting,
                brought,
                request);
    }

    private Character playedBy(String other) {
        return new Character(
                id,
                owner,
                name,
                game,
                other,
                body,
                experience,
                duelGain,
                retired,
                fighting,
                brought,
                request);
    }

    private Character called(String newName) {
        return new Character(
                id,
                owner,
                newName,
                game,
                pack,
                body,
                experience,
                duelGain,
                retired,
                fighting,
                brought,
                request);
    }

    private Character with(long newExperience, @Nullable DailyGain newGain) {
        return new Character(
                id,
                owner,
                name,
                game,
                pack,
                body,
                newExperience,
                newGain,
                retired,
                fighting,
                brought,
                request);
    }

    private Character in(@Nullable DocumentId encounter, Body newBody) {
        return new Character(
                id,
                owner,
                name,
                game,
                pack,
                newBody,
                experience,
                duelGain,
                retired,
                encounter,
                brought,
                request);
    }

    private Character retired(boolean away) {
        return new Character(
                id,
                owner,
                name,
                game,
                pack,
                body,
                experience,
                duelGain,
                away,
                fighting,
                brought,
                request);
    }

    private Character asking(@Nullable Request next) {
        return new Character(
                id,
                owner,
                name,
                game,
                pack,
                body,
                experience,
                duelGain,
                retired,
                fighting,
                brought,
                next);
    }
}
