package dev.korchma.bot.rulebooks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of one pack as somebody handed them in, with its golden cases.
 *
 * @param name what the folder or the archive was called
 * @param files contents by path inside the pack, with forward slashes
 * @param refused what could not be taken in at all
 */
public record PackFiles(String name, Map<String, String> files, List<PackProblem> refused) {

    static final String GOLDEN = "golden/";

    public PackFiles {
        files = Map.copyOf(files);
        refused = List.copyOf(refused);
    }

    /** Files that are at hand as texts already. */
    public static PackFiles of(String name, Map<String, String> files) {
        return new PackFiles(name, files, List.of());
    }

    /** What is played. */
    public PackSource source() {
        var played = new TreeMap<>(files);
        played.keySet().removeIf(path -> path.startsWith(GOLDEN));
        return new PackSource(played);
    }

    /** The known answers, by path. */
    Map<String, String> golden() {
        var golden = new TreeMap<>(files);
        golden.keySet().removeIf(path -> !path.startsWith(GOLDEN));
        return golden;
    }
}
