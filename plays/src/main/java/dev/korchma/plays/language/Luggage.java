package dev.korchma.plays.language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** The files people of a scene can hand over: those in the folder {@code files} beside it. */
final class Luggage {

    private static final int MEGABYTE = 1 << 20;
    private static final String ZIP = ".zip";

    private final @Nullable Path folder;

    Luggage(@Nullable Path folder) {
        this.folder = folder;
    }

    /** A file full of nothing. */
    static Act.Piece ofMegabytes(String name, int megabytes) {
        return new Act.Piece(name, new byte[megabytes * MEGABYTE]);
    }

    /** Null when there is none; {@code good.zip} may be a folder {@code good}, packed here. */
    Act.@Nullable Piece find(String name) {
        if (folder == null || name.contains("/") || name.contains("..")) {
            return null;
        }
        try {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                return new Act.Piece(name, Files.readAllBytes(file));
            }
            Path unpacked =
                    name.endsWith(ZIP)
                            ? folder.resolve(name.substring(0, name.length() - ZIP.length()))
                            : file;
            return name.endsWith(ZIP) && Files.isDirectory(unpacked)
                    ? new Act.Piece(name, packed(unpacked))
                    : null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] packed(Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> found = Files.walk(folder)) {
            List<Path> files = found.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                String inside = folder.relativize(file).toString().replace('\\', '/');
                zip.putNextEntry(new ZipEntry(inside));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
