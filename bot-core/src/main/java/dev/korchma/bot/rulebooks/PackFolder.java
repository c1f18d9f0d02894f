package dev.korchma.bot.rulebooks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Packs in folders; symbolic links are not followed and huge files not read to their end. */
final class PackFolder {

    /** The folder of the pack, a folder in it, and one more to say that it has no place there. */
    private static final int DEPTH = 3;

    private PackFolder() {}

    /** The pack this folder is, or the packs that are its sub-folders. */
    static List<PackFiles> packs(Path folder) {
        try {
            return holdsSections(folder) ? List.of(pack(folder)) : inside(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The packs that are the sub-folders of this one, whatever else lies in it. */
    static List<PackFiles> inside(Path folder) {
        try {
            var packs = new ArrayList<PackFiles>();
            for (var inside : listed(folder)) {
                if (Files.isDirectory(inside, LinkOption.NOFOLLOW_LINKS) && holdsSections(inside)) {
                    packs.add(pack(inside));
                }
            }
            return packs;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean holdsSections(Path folder) throws IOException {
        return listed(folder).stream().anyMatch(PackFolder::isWanted);
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        }
    }

    private static PackFiles pack(Path folder) throws IOException {
        var name = name(folder.toAbsolutePath().normalize());
        var taken = new TakenIn(name);
        try (Stream<Path> tree = Files.walk(folder, DEPTH)) {
            for (var file : (Iterable<Path>) tree.filter(PackFolder::isWanted)::iterator) {
                var path = folder.relativize(file).toString().replace('\\', '/');
                try (InputStream in = Files.newInputStream(file)) {
                    taken.take(path, in);
                }
                if (taken.isFull()) {
                    break;
                }
            }
        }
        return taken.files();
    }

    /** Packs are YAML; whatever else lies in a folder is nobody's business. */
    static boolean isWanted(Path file) {
        return TakenIn.isWanted(name(file)) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static String name(Path path) {
        return Objects.requireNonNullElse(path.getFileName(), path).toString();
    }
}
