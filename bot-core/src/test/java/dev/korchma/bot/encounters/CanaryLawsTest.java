package dev.korchma.bot.encounters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.store.StoredJson;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterEvent;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.Stage;
import dev.korchma.game.journal.Document;
import dev.korchma.game.journal.Event;
import dev.korchma.game.rules.Body;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the table is shown does not hang on what the master alone knows ({@code -Dcanaries=500}).
 * Every so often an evening is set beside a twin in which all of that is otherwise: whoever is
 * hidden is not there or bears another name, the numbers to beat are others, creatures have other
 * hit points and look the same, what the master noted for nobody else says something else. The
 * views of both have to be equal.
 */
class CanaryLawsTest {

    private static final int STRIDE = 9;
    private static final StoredJson JSON = new StoredJson();
    private static final Texts TEXTS = new Texts();

    static Stream<EveningCase> cases() {
        return EveningCase.of("canaries", 15);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theTableIsShownTheSameWhateverTheMasterAloneKnows(EveningCase one) {
        EveningOfChance evening = one.play();
        List<EncounterEvent> events = new ArrayList<>();
        boolean named = false;
        for (int at = 0; at < evening.steps.size(); at++) {
            EveningOfChance.Step step = evening.steps.get(at);
            Encounter before = step.before();
            if (at % STRIDE == 0 && before != null && !(before.stage() instanceof Stage.Prepared)) {
                compare(one.pack(), before, events, named);
            }
            for (Event event : step.events()) {
                named |= event instanceof EncounterEvent.Revealed;
                if (event instanceof EncounterEvent fought) {
                    events.add(fought);
                }
            }
        }
    }

    /** Otherwise the comparison could not fail. */
    @Test
    void everyKindOfSecretIsOtherwiseInSomeTwin() {
        Set<String> otherwise = new HashSet<>();
        EveningCase.of("secrets", 12)
                .forEach(one -> {
                    for (EveningOfChance.Step step : one.play().steps) {
                        Encounter before = step.before();
                        if (before != null) {
                            otherwise.addAll(secrets(one.pack(), before, step.events()));
                        }
                    }
                });
        assertThat(otherwise)
                .containsExactlyInAnyOrder("hidden", "hit points", "against", "label", "name");
    }

    private static List<String> secrets(Pack pack, Encounter encounter, List<Event> events) {
        List<String> found = new ArrayList<>();
        Encounter other = withOtherNumbers(pack, encounter);
        String json = JSON.write(encounter, Document.class) + JSON.writeAll(events, Event.class);
        if (other.fighters().size() < encounter.fighters().size()) {
            found.add("hidden");
        }
        if (!encounter.fighters().containsAll(other.fighters())) {
            found.add("hit points");
        }
        if (json.contains("\"against\":")) {
            found.add("against");
        }
        if (json.contains(EveningOfChance.SECRET_LABEL)) {
            found.add("label");
        }
        if (json.contains(EveningOfChance.SECRET)) {
            found.add("name");
        }
        return found;
    }

    private static void compare(
            Pack pack, Encounter encounter, List<EncounterEvent> events, boolean named) {
        Twin twin = new Twin(!named);
        Encounter other = (Encounter) twin.of(withOtherNumbers(pack, encounter), Document.class);
        List<EncounterEvent> others =
                events.stream().map(one -> (EncounterEvent) twin.of(one, Event.class)).toList();
        FloorOfChance ours = new FloorOfChance(pack, TEXTS, encounter, events);
        FloorOfChance theirs = new FloorOfChance(pack, TEXTS, other, others);
        for (Language language : Language.values()) {
            assertThat(theirs.lines(row("turn", encounter, language)))
                    .isEqualTo(ours.lines(row("turn", encounter, language)));
            assertThat(standing(pack, other, language))
                    .isEqualTo(standing(pack, encounter, language));
            assertThat(draw(new BoardDrawer(theirs, TEXTS), encounter, language))
                    .isEqualTo(draw(new BoardDrawer(ours, TEXTS), encounter, language));
            if (encounter.stage() instanceof Stage.Over) {
                assertThat(draw(new LedEndDrawer(theirs, TEXTS), encounter, language))
                        .isEqualTo(draw(new LedEndDrawer(ours, TEXTS), encounter, language));
            }
        }
    }

    /** As it stands on the card of every turn. */
    private static List<String> standing(Pack pack, Encounter encounter, Language language) {
        FightWords words = new FightWords(TEXTS, PackWords.of(pack, language), encounter.asSeen());
        return words.encounter().fighters().stream()
                .map(one -> words.name(one) + " " + words.standing(one) + " " + words.effects(one))
                .toList();
    }

    private static List<Object> draw(Drawer drawer, Encounter encounter, Language language) {
        ViewRow row = row(drawer.kind(), encounter, language);
        Offers offers = new Offers(1, 1, drawer.guard(row));
        return List.of(drawer.draw(row, offers), drawer.guard(row), drawer.isLast(row));
    }

    private static ViewRow row(String kind, Encounter encounter, Language language) {
        return new ViewRow(
                1,
                1,
                kind,
                encounter.id().value(),
                Place.privately("neutral", new UUID(1, 1).toString()),
                null,
                null,
                language,
                null,
                Map.of(),
                "0",
                List.of(),
                1,
                0,
                "",
                0);
    }

    /** Whoever is hidden is not there; creatures look the same with other hit points. */
    private static Encounter withOtherNumbers(Pack pack, Encounter encounter) {
        return new Encounter(
                encounter.id(),
                encounter.pack(),
                encounter.title(),
                encounter.stage(),
                encounter.fighters().stream()
                        .filter(one -> !one.hidden())
                        .map(one -> one.isHero() ? one : withOtherNumbers(pack, one))
                        .toList(),
                encounter.stuck(),
                List.of());
    }

    private static Fighter withOtherNumbers(Pack pack, Fighter creature) {
        PackWords words = PackWords.of(pack, Language.EN);
        Body body = creature.body();
        int now = body.track(words.vitalTrack());
        int most = words.vitalMost(body);
        Map<String, Integer> tracks = new HashMap<>(body.tracks());
        tracks.computeIfPresent(words.vitalTrack(), (_, _) -> looksLike(now, most));
        return new Fighter(
                creature.id(),
                creature.name(),
                creature.kind(),
                creature.number(),
                creature.side(),
                creature.controller(),
                creature.character(),
                new Body(body.build(), tracks, body.effects()),
                false,
                creature.label());
    }

    /** Another number between the same bounds of looks, where there is one. */
    private static int looksLike(int now, int most) {
        if (now <= 0 || now >= most) {
            return now;
        }
        boolean badly = now * 2 <= most;
        int least = badly ? 1 : most / 2 + 1;
        int end = badly ? most / 2 : most - 1;
        return now < end ? now + 1 : Math.max(least, now - 1);
    }

    /**
     * The same with other secrets.
     *
     * @param isUnnamed whether nobody at the table knows the name of whoever hid
     */
    private record Twin(boolean isUnnamed) {

        <T> T of(T value, Class<T> as) {
            String json =
                    JSON.write(value, as)
                            .replaceAll("\"against\":\\d+", "\"against\":987654")
                            .replace(EveningOfChance.SECRET_LABEL, "Another label");
            String changed =
                    isUnnamed ? json.replace(EveningOfChance.SECRET, "Another name") : json;
            return JSON.read(changed, as);
        }
    }
}
