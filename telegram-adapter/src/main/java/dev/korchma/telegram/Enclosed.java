package dev.korchma.telegram;

import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.Gallery;
import dev.korchma.bot.text.Fingerprint;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.media.InputMedia;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaDocument;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaPhoto;

/** What stands above the text of a message, a picture or a file, told by what is in it. */
final class Enclosed {

    private final byte[] bytes;
    private final String hash;
    private final String name;
    private final boolean photo;

    private Enclosed(byte[] bytes, String hash, String name, boolean photo) {
        this.bytes = bytes;
        this.hash = hash;
        this.name = name;
        this.photo = photo;
    }

    /** Finds a picture; empty for what is not kept any more or what Telegram takes for no photo. */
    static Optional<Enclosed> of(Block.Picture picture, Gallery gallery) {
        return picture.drawn().isPresent()
                ? gallery.find(picture.drawn().get()).map(Enclosed::picture)
                : at(picture.source());
    }

    /** Finds a file; empty for what is not kept any more. */
    static Optional<Enclosed> of(Block.Paper paper, Gallery gallery) {
        return gallery.find(paper.hash())
                .map(bytes ->
                        // Telegram sends a file again under the name of its first time.
                        new Enclosed(bytes, hash(bytes, paper.name()), paper.name(), false));
    }

    private static Enclosed picture(byte[] bytes) {
        String hash = hash(bytes, "");
        return new Enclosed(bytes, hash, hash + ".png", true);
    }

    private static Optional<Enclosed> at(String source) {
        if (!source.endsWith(".png") && !source.endsWith(".jpg")) {
            return Optional.empty();
        }
        try (InputStream in = Enclosed.class.getClassLoader().getResourceAsStream(source)) {
            return in == null ? Optional.empty() : Optional.of(picture(in.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same for the same bytes, whatever a picture is called. */
    String hash() {
        return hash;
    }

    /** Whether it is shown, and not handed over. */
    boolean isPhoto() {
        return photo;
    }

    InputFile upload() {
        return new InputFile(new ByteArrayInputStream(bytes), name);
    }

    /** What takes the place of something else in a message. */
    InputMedia media() {
        return photo
                ? new InputMediaPhoto(new ByteArrayInputStream(bytes), name)
                : new InputMediaDocument(new ByteArrayInputStream(bytes), name);
    }

    /** The same, of which Telegram knows the bytes. */
    InputMedia media(String file) {
        return photo ? new InputMediaPhoto(file) : new InputMediaDocument(file);
    }

    private static String hash(byte[] bytes, String name) {
        byte[] print =
                name.isEmpty()
                        ? Fingerprint.of(bytes)
                        : Fingerprint.of(
                                name + ' ' + HexFormat.of().formatHex(Fingerprint.of(bytes)));
        return HexFormat.of().formatHex(print, 0, 16);
    }
}
