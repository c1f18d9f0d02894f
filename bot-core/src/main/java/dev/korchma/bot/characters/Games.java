package dev.korchma.bot.characters;

import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PinnedPacks;
import org.springframework.stereotype.Component;

/** By which game heroes are made here. */
@Component
class Games {

    private final PinnedPacks packs;

    Games(PinnedPacks packs) {
        this.packs = packs;
    }

    /** The game of a space. */
    Pack of(long space) {
        return packs.first();
    }

    Pack pinned(String hash) {
        return packs.pinned(hash);
    }

    void pin(Pack pack) {
        packs.pin(pack);
    }
}
