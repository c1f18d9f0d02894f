package dev.korchma.telegram;

import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.Gallery;
import dev.korchma.bot.text.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Optional;

/** A picture's bytes, told from others by what is in it. */
final class Picture {

    private final byte[] bytes;
    private final String hash;

    private Picture(byte[] bytes) {
        this.bytes = bytes;
        this.hash = hash(bytes);
    }

    /** Finds a picture; empty for what is not kept any more or what Telegram takes for no photo. */
    static Optional<Picture> of(Block.Picture picture, Gallery gallery) {
        return picture.drawn().isPresent()
                ? gallery.find(picture.drawn().get()).map(Picture::new)
                : at(picture.source());
    }

    private static Optional<Picture> at(String source) {
        if (!source.endsWith(".png") && !source.endsWith(".jpg")) {
            return Optional.empty();
        }
        try (InputStream in = Picture.class.getClassLoader().getResourceAsStream(source)) {
            return in == null ? Optional.empty() : Optional.of(new Picture(in.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** The same for the same bytes, whatever they are called. */
    String hash() {
        return hash;
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(Fingerprint.of(bytes), 0, 16);
    }
}
