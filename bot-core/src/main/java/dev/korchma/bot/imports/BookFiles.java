package dev.korchma.bot.imports;

import dev.korchma.bot.text.Typed;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The files somebody brought: one, or those in a zip. Everything has a bound and what a zip says
 * about itself is not believed; nothing is written anywhere.
 */
final class BookFiles {

    static final int BYTES = 5 * 1024 * 1024;
    static final int ENTRIES = 500;
    static final int UNPACKED = 16 * 1024 * 1024;

    /** Of all files together: some times what the biggest honest book has. */
    static final int TOKENS = 400_000;

    private static final int LONGEST_PATH = 200;

    /** Folders, and what machines leave in archives. */
    private static final Pattern OF_THE_MACHINE =
            Pattern.compile(
                    "(?s).*/|(?i)__macosx/.*|(.*/)?(\\.ds_store|thumbs\\.db|desktop\\.ini)");

    /** A text of ours becomes about a tenth of itself; what becomes so much more is made for it. */
    static final int RATIO = 20;

    /** Below this nobody is hurt, however well it was packed. */
    private static final int HARMLESS = 1024 * 1024;

    private final String name;
    private final List<BookFile> files = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();
    private long left;
    private int tokens = TOKENS;
    private boolean wanted;

    private BookFiles(String name) {
        this.name = name;
    }

    /** One at least; a whole that cannot be read is one bad file. */
    static List<BookFile> of(String name, byte[] bytes) {
        if (bytes.length > BYTES) {
            return List.of(BookFile.bad(name, "too-big", Map.of()));
        }
        boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
        return zip
                ? new BookFiles(name).unpacked(bytes)
                : List.of(JsonTree.read(name, bytes, TOKENS));
    }

    private List<BookFile> unpacked(byte[] bytes) {
        left = Math.min(UNPACKED, Math.max(HARMLESS, (long) bytes.length * RATIO));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
                if (++entries > ENTRIES) {
                    return whole("too-many-files");
                }
                if (!take(one.getName(), zip)) {
                    return whole("bomb");
                }
            }
            if (entries == 0) {
                return whole("broken-archive");
            }
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            return whole("broken-archive");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return wanted ? List.copyOf(files) : whole("nothing-inside");
    }

    private List<BookFile> whole(String problem) {
        return List.of(BookFile.bad(name, problem, Map.of("most", ENTRIES)));
    }

    /** False where more comes out than may. What is not wanted has to be unpacked all the same. */
    private boolean take(String path, ZipInputStream zip) throws IOException {
        byte[] content = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
        left -= content.length;
        if (left < 0) {
            return false;
        }
        if (!OF_THE_MACHINE.matcher(path).matches()) {
            BookFile file = file(path, content);
            wanted |= !file.problem().equals("other");
            // One that was too much has had as much as any may have.
            tokens -= file.problem().equals("out-of-bounds") ? JsonTree.TOKENS : file.tokens();
            files.add(file);
        }
        return true;
    }

    private BookFile file(String path, byte[] content) {
        String plain = Typed.line(path, LONGEST_PATH);
        if (!plain.toLowerCase(Locale.ROOT).endsWith(".json") && path.length() <= LONGEST_PATH) {
            return BookFile.bad(plain, "other", Map.of());
        } else if (!plain.equals(Normalizer.normalize(path, Normalizer.Form.NFC))) {
            return BookFile.bad(plain, "strange-name", Map.of());
        } else if (!isInside(plain)) {
            return BookFile.bad(plain, "path", Map.of());
        }
        return paths.add(Typed.folded(plain))
                ? JsonTree.read(plain, content, tokens)
                : BookFile.bad(plain, "twice-inside", Map.of());
    }

    private static boolean isInside(String path) {
        List<String> parts = List.of(path.split("/", -1));
        return !path.startsWith("/")
                && !path.contains("\\")
                && !path.contains(":")
                && !parts.contains("..")
                && !parts.contains(".");
    }
}
