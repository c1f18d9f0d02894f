package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.rules.Anew;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.BuildFault;
import dev.korchma.game.rules.Drawn;
import dev.korchma.game.rules.Option;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Spent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is chosen out of what was learnt: a wizard of the big game and the book. */
class PreparedTest {

    private static final RuleSystem RULES = Packs.shipped().byId("5e").orElseThrow().system();
    private static final Build WIZARD =
            Objects.requireNonNull(RULES.content().heroes().get("ember")).build();
    private static final String PREPARED = "wizard-prepared";
    private static final String LONG = "long-rest";

    /** As wizards were before anybody asked. */
    private static Build silent() {
        var choices = new LinkedHashMap<>(WIZARD.choices());
        choices.keySet().removeIf(choice -> choice.startsWith(PREPARED));
        return WIZARD.deciding(1, choices);
    }

    private static List<String> atHand(Build build) {
        var body = RULES.freshBody(build);
        return RULES.offers("a", Spent.NOTHING, Map.of(), Map.of("a", body)).stream()
                .map(offered -> offered.action())
                .filter(action ->
                        Objects.requireNonNull(RULES.content().actions().get(action))
                                .tags()
                                .contains("leveled"))
                .toList();
    }

    @Test
    void aBookIsNotAHead() {
        assertThat(atHand(WIZARD))
                .containsExactlyInAnyOrder("magic-missile", "burning-hands", "shield-spell");
        assertThat(new Anew(RULES, WIZARD, LONG).options(PREPARED))
                .extracting(Option::id)
                .containsExactlyInAnyOrder(
                        "first.magic-missile",
                        "first.burning-hands",
                        "first.sleep",
                        "first.mage-armor",
                        "first.shield-spell",
                        "first.false-life");
    }

    @Test
    void whatIsNotInTheBookIsNotPrepared() {
        Anew anew = new Anew(RULES, WIZARD, LONG);
        assertThat(anew.asked()).containsExactly(PREPARED);
        assertThat(anew.with(PREPARED, List.of("first.sleep", "first.mage-armor", "first.alarm")))
                .isEmpty();
        assertThat(
                        anew.with(
                                PREPARED,
                                List.of("first.sleep", "first.mage-armor", "first.false-life")))
                .hasValueSatisfying(build ->
                        assertThat(atHand(build))
                                .containsExactlyInAnyOrder("sleep", "mage-armor", "false-life"));
    }

    @Test
    void whoNeverSaidAnythingHasTheBookUntilTheyHaveSlept() {
        Build before = silent();
        assertThat(RULES.faults(before)).isEmpty();
        assertThat(atHand(before)).hasSize(6);
        assertThat(new Drawn(RULES).afterRest(before, "short-rest")).isEqualTo(before);

        Build after = new Drawn(RULES).afterRest(before, LONG);
        assertThat(RULES.faults(after)).isEmpty();
        assertThat(atHand(after)).containsExactlyInAnyOrder("magic-missile", "sleep", "mage-armor");
        assertThat(new Drawn(RULES).afterRest(after, LONG)).isEqualTo(after);
        assertThat(new Drawn(RULES).mended(before)).isEqualTo(before);
    }

    @Test
    void halfAnAnswerIsNone() {
        var choices = new LinkedHashMap<>(WIZARD.choices());
        choices.remove(PREPARED + ".2");
        assertThat(RULES.faults(WIZARD.deciding(1, choices)))
                .containsExactly(new BuildFault(BuildFault.Kind.MISSING, PREPARED + ".2"));
    }

    @Test
    void whatWasTornOutOfTheBookIsReplaced() {
        var choices = new LinkedHashMap<>(WIZARD.choices());
        choices.put("wizard-spells", "first.alarm");
        Build torn = WIZARD.deciding(1, choices);
        assertThat(RULES.faults(torn)).isNotEmpty();
        Build mended = new Drawn(RULES).mended(torn);
        assertThat(RULES.faults(mended)).isEmpty();
        assertThat(atHand(mended))
                .containsExactlyInAnyOrder("sleep", "burning-hands", "shield-spell");
    }
}
