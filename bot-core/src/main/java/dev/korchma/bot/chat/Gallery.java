package dev.korchma.bot.chat;

import java.util.Optional;

/** Where fronts find what was drawn for a {@link Block.Picture}. */
@FunctionalInterface
public interface Gallery {

    /**
     * The bytes of a PNG.
     *
     * @param hash of a picture, see {@link Block.Picture#drawn}
     * @return empty when it was forgotten or never there
     */
    Optional<byte[]> find(String hash);
}
