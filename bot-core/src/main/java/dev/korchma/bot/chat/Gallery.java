package dev.korchma.bot.chat;

import java.util.Optional;

/** Where fronts find what was drawn for a {@link Block.Picture} or written for a paper. */
@FunctionalInterface
public interface Gallery {

    /**
     * The bytes of a PNG, or of a file.
     *
     * @param hash of a picture, see {@link Block.Picture#drawn}, or of a {@link Block.Paper}
     * @return empty when it was forgotten or never there
     */
    Optional<byte[]> find(String hash);
}
