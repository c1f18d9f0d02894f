package dev.korchma.bot.characters;

import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.rulebooks.RulesInPlay;
import org.springframework.stereotype.Component;

/** By which game heroes are made here. */
@Component
class Games {

    private final PinnedPacks packs;
    private final RulesInPlay rules;

    Games(PinnedPacks packs, RulesInPlay rules) {
        this.packs = packs;
        this.rules = rules;
    }

    /** The game of a space. */
    Pack of(long space) {
        return packs.pinned(rules.packHash(space));
    }

    /** The level at which heroes of a space begin, as far as its game goes. */
    int beginsAt(long space) {
        return Math.clamp(
                rules.startingLevel(space), 1, of(space).system().play().advancement().playable());
    }

    Pack pinned(String hash) {
        return packs.pinned(hash);
    }

    void pin(Pack pack) {
        packs.pin(pack);
    }
}
