package dev.korchma.bot.herofile;

import dev.korchma.game.character.DailyGain;
import dev.korchma.game.rules.ActiveEffect;
import dev.korchma.game.rules.Build;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a hero's file: {@code docs/hero-file.md}.
 *
 * @param id of the hero where it was written; whoever reads it gives another
 * @param game the rules it was written by
 * @param build what was decided
 * @param tracks how much of each there is
 * @param effects what is at work, without whoever caused it
 * @param granted whether the level is what a master let it have: it wants no experience
 * @param duels what duels brought on the last day they brought anything
 * @param sheet every number of its sheet, for comparing
 */
public record HeroFile(
        String id,
        Game game,
        String name,
        Build build,
        SequencedMap<String, Integer> tracks,
        List<ActiveEffect> effects,
        long experience,
        boolean granted,
        @Nullable DailyGain duels,
        SequencedMap<String, Long> sheet) {

    /** The format this program writes and reads. */
    public static final int FORMAT = 1;

    static final String GRANTED = "granted";

    /** What says that a JSON text is a hero's file at all. */
    static final String KIND = "hero";

    public HeroFile {
        tracks = new LinkedHashMap<>(tracks);
        effects = List.copyOf(effects);
        sheet = new LinkedHashMap<>(sheet);
    }

    /** Which rules a hero was written by. */
    public record Game(String id, String version, String hash) {}
}
