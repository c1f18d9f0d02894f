package dev.korchma.bot.rulebooks;

import dev.korchma.bot.text.Typed;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Packs in a zip. It is read from front to back and nothing of it is written anywhere; what it says
 * about sizes is not believed.
 */
final class PackArchive {

    /** Bytes of the archive itself, things in it, and bytes that come out of it. */
    static final int BYTES = PackCheck.ARCHIVE_MEGABYTES * 1024 * 1024;

    static final int ENTRIES = 500;
    static final int UNPACKED = 16 * 1024 * 1024;

    /** So long that nobody has to shorten it where it is told. */
    private static final int LONGEST_PATH = 200;

    /** The file every pack has. */
    private static final String SECTIONS = "pack.yaml";

    private final String name;
    private final Problems problems = new Problems();
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private PackArchive(String name) {
        this.name = name;
    }

    static List<PackFiles> packs(String name, InputStream zip) {
        return new PackArchive(name).packs(zip);
    }

    private List<PackFiles> packs(InputStream zip) {
        try {
            if (name.endsWith(".yaml") || name.endsWith(".yml")) {
                // A pack of a single file.
                take(SECTIONS, new Measured(zip, BYTES));
            } else {
                read(new Measured(zip, BYTES));
            }
        } catch (Measured.TooMuch much) {
            refuse(name, "archive-too-big");
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            refuse(name, "archive-broken");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (problems.none() && files.isEmpty()) {
            refuse(name, "archive-empty");
        }
        return problems.none()
                ? roots().stream().map(this::pack).toList()
                : List.of(new PackFiles(name, Map.of(), problems.all()));
    }

    private void read(Measured bytes) throws IOException {
        var zip = new ZipInputStream(bytes);
        var unpacked = new Measured(zip, UNPACKED);
        int entries = 0;
        for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
            if (++entries > ENTRIES) {
                throw new Measured.TooMuch();
            }
            take(one.getName(), unpacked);
        }
        if (entries == 0) {
            refuse(name, "archive-broken");
        }
    }

    private void take(String path, InputStream content) throws IOException {
        boolean inside = !path.startsWith("/") && !path.contains("\\") && !path.contains(":");
        var parts = List.of(path.split("/", -1));
        var told = Typed.line(path, LONGEST_PATH);
        if (!inside || parts.contains("..") || parts.contains(".")) {
            refuse(told, "archive-path");
        } else if (TakenIn.isWanted(path) && !told.equals(Normalizer.normalize(path, Form.NFC))) {
            refuse(told, "archive-name");
        } else if (TakenIn.isWanted(path) && !path.startsWith("__MACOSX/")) {
            var before = files.putIfAbsent(path, content.readNBytes(Gathering.FILE_SIZE + 1));
            if (before != null) {
                refuse(path, "archive-twice");
            }
        }
        // What is not wanted is counted all the same: it has to be unpacked to get past it.
        content.transferTo(OutputStream.nullOutputStream());
    }

    /** Where packs begin: where a {@code pack.yaml} lies, else where the first file does. */
    private SortedSet<String> roots() {
        var roots = new TreeSet<String>();
        for (var path : files.keySet()) {
            if (path.equals(SECTIONS) || path.endsWith("/" + SECTIONS)) {
                roots.add(folder(path));
            }
        }
        if (roots.isEmpty()) {
            roots.add(folder(files.firstKey()));
        }
        return roots;
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private PackFiles pack(String root) {
        var taken = new TakenIn(root.isEmpty() ? name : root.substring(0, root.length() - 1));
        try {
            for (var file : files.tailMap(root).entrySet()) {
                if (file.getKey().startsWith(root)) {
                    var path = file.getKey().substring(root.length());
                    taken.take(path, new ByteArrayInputStream(file.getValue()));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return taken.files();
    }

    private void refuse(String path, String key) {
        problems.add(new Place(path, 1, 1), key);
    }
}
