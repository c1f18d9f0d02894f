package dev.korchma.bot.rulebooks;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Checks packs as the bot would read them and plays their golden cases. Takes files from anybody:
 * whatever stands in them, it comes back with a report, in bounded time and memory.
 */
public final class PackCheck {

    /** The biggest archive of packs, wherever it comes from. */
    public static final int ARCHIVE_MEGABYTES = 5;

    private PackCheck() {}

    /** For reading a pack and playing its golden cases; what is not played by then is told. */
    private static final Duration TIME = Duration.ofSeconds(60);

    /** One pack whose files are at hand. */
    public static PackReport check(PackFiles files) {
        return check(files, TIME);
    }

    static PackReport check(PackFiles files, Duration time) {
        long begun = System.nanoTime();
        if (!files.refused().isEmpty()) {
            return new PackReport(files.name(), null, files.refused(), 0, 0);
        }
        return switch (PackReader.read(files.source())) {
            case PackRead.Bad(var problems) -> new PackReport(files.name(), null, problems, 0, 0);
            case PackRead.Good(var pack) ->
                    GoldenCases.play(files, pack, () -> System.nanoTime() - begun > time.toNanos());
        };
    }

    /**
     * The pack in a folder, or each pack in a folder of packs, by name; empty where there is none.
     *
     * @throws java.io.UncheckedIOException when the folder cannot be read
     */
    public static List<PackReport> folder(Path folder) {
        return PackFolder.packs(folder).stream().map(PackCheck::check).toList();
    }

    /**
     * The packs in a zip: its files, or each of its top folders. Never empty: an archive that is
     * broken, too big or holds no pack is one report with that problem.
     *
     * @throws java.io.UncheckedIOException when the stream itself breaks
     */
    public static List<PackReport> archive(String name, InputStream zip) {
        return PackArchive.packs(name, zip).stream().map(PackCheck::check).toList();
    }
}
