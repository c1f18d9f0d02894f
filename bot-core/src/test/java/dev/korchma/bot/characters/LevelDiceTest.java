package dev.korchma.bot.characters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackRead;
import dev.korchma.bot.rulebooks.PackReader;
import dev.korchma.bot.rulebooks.PackSource;
import dev.korchma.bot.rulebooks.Packs;
import dev.korchma.bot.rulebooks.Variants;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.Rebuilt;
import dev.korchma.game.dice.KeyedDice;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.LevelThrows;
import dev.korchma.game.rules.RuleSystem;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is thrown for a level belongs to the hero and the level. */
class LevelDiceTest {

    private static final byte[] SECRET =
            "thirty-two bytes of no other use".getBytes(StandardCharsets.UTF_8);
    private static final Pack GAME = Packs.shipped().byId("5e").orElseThrow();
    private static final RuleSystem ROLLED = with("rolled-hit-points");
    private static final int HIGHEST = 20;

    private final LevelDice dice = new LevelDice(key -> new KeyedDice(SECRET, key));
    private final DocumentId hero = new DocumentId(new UUID(4, 2));

    private static RuleSystem with(String variant) {
        var laid = Variants.laid(GAME.variants().of(List.of(variant)));
        var read = PackReader.read(GAME, List.of(PackSource.ofDocument(laid)));
        return ((PackRead.Good) read).pack().system();
    }

    private static Build bryn(int level) {
        Build one = Objects.requireNonNull(ROLLED.content().heroes().get("bryn")).build();
        return new Build(level, one.attributes(), one.choices(), one.items());
    }

    @Test
    void aLevelTakenAgainThrowsTheSame() {
        LevelThrows.Grown once = dice.grown(ROLLED, hero, bryn(2), 1);
        LevelThrows.Grown again = dice.grown(ROLLED, hero, bryn(2), 1);
        LevelThrows.Grown atOnce = dice.grown(ROLLED, hero, bryn(HIGHEST), 0);

        assertThat(once.fallen()).hasSize(1).isEqualTo(again.fallen());
        assertThat(atOnce.fallen()).hasSize(HIGHEST - 1).startsWith(once.fallen().getFirst());
        assertThat(ROLLED.faults(once.build())).isEmpty();
    }

    @Test
    void otherHeroesAndLevelsThrowOtherwise() {
        Set<Long> totals = new HashSet<>();
        for (int other = 0; other < 200; other++) {
            var id = new DocumentId(new UUID(1, other));
            dice.grown(ROLLED, id, bryn(2), 1)
                    .fallen()
                    .forEach(one -> totals.add(one.thrown().total()));
        }

        assertThat(totals).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
    }

    @Test
    void nothingIsThrownWhereLevelsBringWhatIsUsual() {
        assertThat(dice.grown(GAME.system(), hero, bryn(HIGHEST), 0).fallen()).isEmpty();
    }

    @Test
    void whatWasThrownGoesWithItsLevelAlsoAfterWounds() {
        Build before = dice.grown(ROLLED, hero, bryn(2), 1).build();
        Build after =
                dice.grown(
                                ROLLED,
                                hero,
                                new Build(3, before.attributes(), before.choices(), before.items()),
                                2)
                        .build();
        Body body = ROLLED.freshBody(before);
        Rebuilt rose = new Rebuilt(hero, body, ROLLED.rebuilt(body, after));
        Map<String, Integer> tracks = new HashMap<>(rose.to().tracks());
        tracks.put("hp", 1);
        Body hurt = new Body(after, tracks, List.of());
        MemberId owner = new MemberId(new UUID(0, 1));
        Character wounded = new Character(hero, owner, "Bryn", "5e", "hash", hurt);

        Body fallen = LastLevel.without(ROLLED, wounded, rose).orElseThrow();

        assertThat(fallen.build()).isEqualTo(before);
        assertThat(before.attributes()).containsKey("hp.rise@2").doesNotContainKey("hp.rise@3");
        assertThat(after.attributes()).containsKeys("hp.rise@2", "hp.rise@3");
    }

    @Test
    void whatFellCanBeToldLaterInAnyLanguage() {
        LevelThrows.Grown grown = dice.grown(ROLLED, hero, bryn(3), 1);

        String kept = LevelThrowWords.kept(grown.fallen());

        assertThat(kept.lines()).hasSize(2).allMatch(line -> line.startsWith("hp.rise\t"));
        assertThat(LevelThrowWords.kept(List.of())).isEmpty();
    }
}
