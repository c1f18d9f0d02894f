package dev.korchma.bot.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.encounters.EveningCase;
import dev.korchma.bot.encounters.EveningOfChance;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.EncounterEvent;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.encounter.Past;
import dev.korchma.game.rules.Cause;
import dev.korchma.game.rules.Result;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the chronicle of any evening ({@code -Devenings=1000}, {@code -Daloud=10}). */
class ChronicleLawsTest {

    private static final Texts TEXTS = new Texts();

    static Stream<EveningCase> cases() {
        return EveningCase.of("evenings", 60);
    }

    private static List<String> written(
            EveningCase one, List<Past> steps, long after, Language language) {
        return Chronicler.written(steps, after, PackWords.of(one.pack(), language), TEXTS).stream()
                .map(Rich::text)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyEveningIsToldInThreeToTenDifferentLinesInBothLanguages(EveningCase one) {
        List<Past> steps = one.play().all();

        for (Language language : Language.values()) {
            List<String> lines = written(one, steps, 0, language);
            assertThat(lines).hasSizeBetween(3, 10).doesNotHaveDuplicates();
            assertThat(lines).noneMatch(String::isBlank).noneMatch(line -> line.contains("{"));
            assertThat(lines.getFirst()).startsWith("Evening");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyPartOfAnEveningIsToldByItself(EveningCase one) {
        List<Past> steps = one.play().all();

        for (int at = 1; at < steps.size(); at += 1 + steps.size() / 5) {
            List<Past> until = steps.subList(0, at + 1);
            assertThat(written(one, until, steps.get(at / 2).number(), Language.EN))
                    .hasSizeBetween(3, 10);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whoWasNeverSeenIsNotNamed(EveningCase one) {
        List<Past> steps = one.play().all();
        boolean shown = events(steps).anyMatch(event -> event instanceof EncounterEvent.Revealed);

        for (Language language : Language.values()) {
            if (!shown) {
                assertThat(String.join("\n", written(one, steps, 0, language)))
                        .doesNotContain(EveningOfChance.SECRET);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theHeaviestBlowIsThatOfTheJournal(EveningCase one) {
        List<Past> steps = one.play().all();

        long heaviest =
                events(steps)
                        .filter(EncounterEvent.Acted.class::isInstance)
                        .map(EncounterEvent.Acted.class::cast)
                        .mapToLong(acted -> most(acted, one))
                        .max()
                        .orElse(0);

        List<String> lines = written(one, steps, 0, Language.EN);
        if (heaviest > 0) {
            assertThat(lines).anyMatch(line -> line.contains(", " + heaviest + " damage"));
        } else {
            assertThat(lines).noneMatch(line -> line.contains(" damage"));
        }
    }

    /**
     * To one of those it hurt, over all kinds of harm; what came back is no blow unless it fells.
     */
    private static long most(EncounterEvent.Acted acted, EveningCase one) {
        String vital = one.pack().system().play().fight().outTrack();
        Map<String, Long> hurt = new HashMap<>();
        for (Result result : acted.results()) {
            if (result instanceof Result.TrackMoved moved
                    && moved.cause() instanceof Cause.Damage
                    && !isBackfire(acted, moved, vital)) {
                long amount = moved.amount();
                for (var reduction : moved.reductions()) {
                    amount += reduction.amount();
                }
                hurt.merge(moved.who(), Math.max(0, amount), Long::sum);
            }
        }
        return hurt.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private static boolean isBackfire(
            EncounterEvent.Acted acted, Result.TrackMoved moved, String vital) {
        boolean fells = moved.track().equals(vital) && moved.from() > 0 && moved.to() <= 0;
        return moved.who().equals(acted.fighter().value()) && !fells;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whoeverRoseHadFallenAndWhoeverFellIsNotACloseCall(EveningCase one) {
        List<Past> steps = one.play().all();
        String vital = one.pack().system().play().fight().outTrack();
        Happened happened = Reading.read(steps, 0, vital);

        Set<FighterId> fallen = new HashSet<>();
        happened.falls().forEach(fall -> fallen.add(fall.who()));
        assertThat(Editor.lines(happened, vital, _ -> 1_000_000))
                .filteredOn(Entry.CloseCall.class::isInstance)
                .allMatch(entry -> !fallen.contains(((Entry.CloseCall) entry).who()));
    }

    private static Stream<EncounterEvent> events(List<Past> steps) {
        return Past.living(steps).stream()
                .flatMap(step -> step.events().stream())
                .filter(EncounterEvent.class::isInstance)
                .map(EncounterEvent.class::cast);
    }

    /** For the ear: what a few evenings read like. */
    @Test
    void isReadAloud() {
        long count = Long.getLong("aloud", 1);
        cases().limit(count)
                .forEach(one -> {
                    List<Past> steps = one.play().all();
                    for (Language language : Language.values()) {
                        List<String> lines = written(one, steps, 0, language);
                        assertThat(lines).isNotEmpty();
                        if (count > 1) {
                            System.out.println("--- " + one + "\n" + String.join("\n", lines));
                        }
                    }
                });
    }
}
