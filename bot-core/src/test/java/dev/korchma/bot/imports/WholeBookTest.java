package dev.korchma.bot.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.imports.Line.Fate;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackRead;
import dev.korchma.bot.rulebooks.PackReader;
import dev.korchma.game.dice.Dice;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Spent;
import dev.korchma.game.rules.Track;
import dev.korchma.game.rules.Use;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * A copy of the SRD 5.1 beside the checkout, brought as a book: under names of its own, so that the
 * game knows nothing of it.
 */
class WholeBookTest {

    private static final String SHARED = "korchma.shared";
    private static final String PREFIX = "zz-";

    private static Brought bring(String section) throws IOException {
        Path shared = Path.of(System.getProperty(SHARED, "../../shared"));
        Path file = shared.resolve("srd-5.1").resolve("5e-SRD-" + section + ".json");
        Assumptions.assumeTrue(
                Files.exists(file),
                "no copy of the SRD 5.1 beside the checkout (-D" + SHARED + ")");
        String renamed =
                Files.readString(file)
                        .replaceAll("(?m)^ {4}\"(index|name)\": \"", "    \"$1\": \"" + PREFIX);
        return Desk.bring(section + ".json", renamed.getBytes(StandardCharsets.UTF_8));
    }

    private static RuleSystem rules(Brought brought) {
        Pack game = Desk.GAME;
        var read = PackReader.read(game, List.of(Objects.requireNonNull(brought.source())));
        return ((PackRead.Good) read).pack().system();
    }

    @Test
    void every_creature_comes_in_and_what_it_does_leaves_things_as_they_may_be()
            throws IOException {
        Brought brought = bring("Monsters");

        assertThat(brought.lines()).hasSize(334);
        assertThat(brought.many(Fate.REFUSED)).isZero();
        RuleSystem rules = rules(brought);
        int done = 0;
        for (var creature : rules.content().creatures().entrySet()) {
            if (creature.getKey().startsWith(PREFIX)) {
                done += new Deeds(rules, rules.freshBody(creature.getValue().build())).all();
            }
        }
        assertThat(done).isGreaterThan(600);
    }

    @Test
    void every_spell_comes_in_and_can_be_learnt_as_the_book_says() throws IOException {
        Brought brought = bring("Spells");

        assertThat(brought.lines()).hasSize(319);
        assertThat(brought.many(Fate.REFUSED)).isZero();
        var content = rules(brought).content();
        assertThat(content.actions().keySet().stream().filter(id -> id.startsWith(PREFIX)))
                .hasSize(319);
        var learnt = String.valueOf(content.choices().get("wizard-spells"));
        assertThat(learnt).contains("third.zz-fireball").doesNotContain("first.zz-cure-wounds");
    }

    @Test
    void things_and_conditions_come_in_but_for_one_that_stands_there_twice() throws IOException {
        assertThat(bring("Equipment").many(Fate.REFUSED)).isZero();
        assertThat(bring("Conditions").many(Fate.REFUSED)).isZero();
        assertThat(bring("Magic-Items").many(Fate.REFUSED)).isEqualTo(1);
    }

    /** What one creature does to another of the game, each deed once. */
    private static final class Deeds {

        private static final Dice MIDDLE = sides -> (sides + 1) / 2;

        private final RuleSystem rules;
        private final Map<String, Body> beginning = new LinkedHashMap<>();
        private Map<String, Body> bodies = Map.of();

        Deeds(RuleSystem rules, Body creature) {
            this.rules = rules;
            var ogre = Objects.requireNonNull(rules.content().creatures().get("ogre"));
            beginning.put("it", creature);
            beginning.put("ogre", rules.freshBody(ogre.build()));
        }

        /** How many of its own it has done. */
        int all() {
            int done = 0;
            var ours = Map.of("it", Objects.requireNonNull(beginning.get("it")));
            var theirs = Map.of("ogre", Objects.requireNonNull(beginning.get("ogre")));
            for (Offered offered : rules.offers("it", Spent.NOTHING, theirs, ours)) {
                if (offered.action().startsWith(PREFIX) && offered.obstacles().isEmpty()) {
                    perform(offered);
                    done++;
                }
            }
            return done;
        }

        private void perform(Offered offered) {
            bodies = Map.copyOf(beginning);
            List<String> targets = offered.targeting().isChosen() ? List.of("ogre") : List.of();
            var use = new Use(offered.action(), "it", targets, List.of(), false);
            for (Result result : rules.perform(use, bodies, MIDDLE)) {
                bodies = rules.apply(bodies, result);
                if (result instanceof Result.TrackMoved moved) {
                    Body body = Objects.requireNonNull(bodies.get(moved.who()));
                    long most = rules.value(body, Track.maxOf(moved.track()));
                    assertThat((long) body.track(moved.track()))
                            .as(offered.action())
                            .isBetween(0L, Math.max(0, most));
                }
            }
        }
    }
}
