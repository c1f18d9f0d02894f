package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.rules.ActiveEffect;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Ignored;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the format offers and no shipped pack uses yet. */
class StepsTest {

    private final RuleSystem rules = Shipped.read(source()).system();

    @TestFactory
    Stream<DynamicTest> every_step_does_what_the_page_says() {
        return Golden.cases(text("golden.yaml")).stream()
                .map(expected ->
                        DynamicTest.dynamicTest(
                                expected.path("case").asString(),
                                () -> assertThat(Golden.differences(rules, expected)).isEmpty()));
    }

    @Test
    void a_floor_keeps_a_number_up_and_says_by_how_much() {
        var bearing = rules.derive(bard("flustered"), "bearing");

        assertThat(bearing.value()).isEqualTo(7);
        assertThat(bearing.sources()).contains(new Source("flustered", -2));
        assertThat(bearing.ignored())
                .contains(new Ignored("flustered", 6, Ignored.Reason.NOT_NEEDED));
    }

    @Test
    void what_fixes_a_number_replaces_the_rest_and_later_changes_still_apply() {
        var bearing = rules.derive(bard("muted-effect", "flustered"), "bearing");

        assertThat(bearing.sources())
                .containsExactly(
                        new Source("muted-effect", 5),
                        new Source("flustered", -2),
                        new Source("flustered", 3),
                        new Source("muted-effect", -2));
        assertThat(bearing.value()).isEqualTo(4);
        assertThat(bearing.ignored())
                .contains(
                        new Ignored("calm", 2, Ignored.Reason.REPLACED),
                        new Ignored("muted-effect", -1, Ignored.Reason.DOES_NOT_STACK));
    }

    private Body bard(String... effects) {
        var hero = Objects.requireNonNull(rules.content().heroes().get("bard"));
        var fresh = rules.freshBody(hero.build());
        var active = Stream.of(effects).map(id -> new ActiveEffect(id, "", 0, 0)).toList();
        return new Body(fresh.build(), fresh.tracks(), List.copyOf(active));
    }

    private static PackSource source() {
        var more = text("texts.yaml");
        return Shipped.with(
                "two-dice",
                Map.of(
                        "steps.yaml", text("steps.yaml"),
                        "texts/en.yaml", Shipped.file("two-dice", "texts/en.yaml") + more,
                        "texts/ru.yaml", Shipped.file("two-dice", "texts/ru.yaml") + more));
    }

    private static String text(String name) {
        try (InputStream in = StepsTest.class.getResourceAsStream("/packs-steps/" + name)) {
            var bytes = Objects.requireNonNull(in, name).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
