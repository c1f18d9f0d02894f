package dev.korchma.bot.characters;

import dev.korchma.bot.people.Seating;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.game.character.Character;
import dev.korchma.game.rules.ReadyHero;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which ready-made heroes are still to be had. In a campaign each is there once, because its people
 * meet in one fight; in a tavern, where hundreds may never meet, always.
 */
@Component
class ReadyHeroes {

    private final Heroes heroes;
    private final Seating seating;

    ReadyHeroes(Heroes heroes, Seating seating) {
        this.heroes = heroes;
        this.seating = seating;
    }

    /** Those nobody has taken; none when all are. */
    List<ReadyHero> left(long space, Pack pack) {
        List<ReadyHero> all = List.copyOf(pack.system().content().heroes().values());
        if (seating.tables(space).isEmpty()) {
            return all;
        }
        Set<String> taken =
                heroes.everybody(space).stream()
                        .filter(hero -> !hero.retired())
                        .map(Character::name)
                        .collect(
                                Collectors.toCollection(
                                        () -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
        return all.stream()
                .filter(hero ->
                        PackWords.namesOf(pack, hero.id()).stream().noneMatch(taken::contains))
                .toList();
    }

    boolean isLeft(long space, Pack pack, String id) {
        return left(space, pack).stream().anyMatch(hero -> hero.id().equals(id));
    }
}
