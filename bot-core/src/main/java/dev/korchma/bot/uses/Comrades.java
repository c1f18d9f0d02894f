package dev.korchma.bot.uses;

import dev.korchma.bot.campaigns.Roles;
import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.DocumentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds who is near a hero: the party of its campaign, as far as it is in no fight. */
@Component
class Comrades {

    private final Heroes heroes;
    private final Roles roles;
    private final PinnedPacks packs;

    Comrades(Heroes heroes, Roles roles, PinnedPacks packs) {
        this.heroes = heroes;
        this.roles = roles;
        this.packs = packs;
    }

    Optional<Company> of(long space, UUID id) {
        return heroes.find(space, new DocumentId(id)).map(hero -> of(space, hero));
    }

    private Company of(long space, Character hero) {
        Pack pack = packs.pinned(hero.pack());
        List<Character> all = new ArrayList<>();
        all.add(hero);
        roles.players(space).stream()
                .flatMap(player -> heroes.inUse(space, player, pack).stream())
                .filter(one -> !one.id().equals(hero.id()))
                .filter(one -> one.fighting() == null && one.pack().equals(hero.pack()))
                .forEach(all::add);
        return new Company(pack, hero, all);
    }
}
