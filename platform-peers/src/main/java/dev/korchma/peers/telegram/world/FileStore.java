package dev.korchma.peers.telegram.world;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** The files the bot has sent, by id and by path. Guarded by the lock of its {@link World}. */
public final class FileStore {

    private final Map<String, StoredFile> byId = new HashMap<>();
    private final Map<String, StoredFile> byPath = new HashMap<>();

    /**
     * Keeps a picture.
     *
     * @return nothing when the bytes are no picture
     */
    public Optional<StoredFile> picture(String name, byte[] bytes) {
        var image = decoded(bytes);
        if (image == null) {
            return Optional.empty();
        }
        return Optional.of(
                keep("photos", name, "image/png", bytes, image.getWidth(), image.getHeight()));
    }

    /** Keeps any file. */
    public StoredFile paper(String name, String mime, byte[] bytes) {
        return keep("documents", name, mime, bytes, 0, 0);
    }

    public Optional<StoredFile> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<StoredFile> byPath(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    private StoredFile keep(
            String folder, String name, String mime, byte[] bytes, int width, int height) {
        int number = byId.size();
        var ending = name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
        var file =
                new StoredFile(
                        "AgACAgIAAx-" + folder + "-" + number,
                        folder + "/file_" + number + ending,
                        name,
                        mime,
                        bytes,
                        width,
                        height);
        byId.put(file.id(), file);
        byPath.put(file.path(), file);
        return file;
    }

    private static @Nullable BufferedImage decoded(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException broken) {
            throw new UncheckedIOException("bytes in memory cannot be read", broken);
        }
    }
}
