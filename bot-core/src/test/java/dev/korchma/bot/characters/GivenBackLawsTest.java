package dev.korchma.bot.characters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.rulebooks.Packs;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.Rebuilt;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Choice;
import dev.korchma.game.rules.RuleSystem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Up and down again a hero is as before, also after wounds. */
class GivenBackLawsTest {

    private static final RuleSystem RULES = Packs.shipped().byId("5e").orElseThrow().system();
    private static final int HIGHEST = 9;

    static Stream<String> heroes() {
        return RULES.content().heroes().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("heroes")
    void a_hero_who_gives_a_level_back_is_as_before(String id) {
        Build build = Objects.requireNonNull(RULES.content().heroes().get(id)).build();
        while (build.level() < HIGHEST) {
            Build risen = risen(build);
            Body before = hurt(RULES.freshBody(build));
            Rebuilt rose = new Rebuilt(hero(before).id(), before, RULES.rebuilt(before, risen));

            assertThat(LastLevel.without(RULES, hero(rose.to()), rose)).hasValue(before);
            assertThat(LastLevel.isUntouched(hero(rose.to()), rose)).isTrue();
            Character wounded = hero(hurt(rose.to()));
            assertThat(LastLevel.isUntouched(wounded, rose)).isFalse();
            assertThat(LastLevel.without(RULES, wounded, rose)).hasValue(hurt(before));
            build = risen;
        }
    }

    private static Build risen(Build build) {
        Draft draft = Drafting.rise(RULES, "hash", build);
        while (draft.at().topic() == Draft.Topic.CHOICE) {
            Drafting drafting = new Drafting(RULES, draft);
            Choice asked =
                    Objects.requireNonNull(RULES.content().choices().get(draft.at().about()));
            draft = drafting.take(asked.id(), drafting.left(asked).getFirst().id());
        }
        Build risen = new Drafting(RULES, draft).build();
        assertThat(RULES.faults(risen)).isEmpty();
        return risen;
    }

    private static Body hurt(Body body) {
        String vital = RULES.play().fight().outTrack();
        Map<String, Integer> tracks = new LinkedHashMap<>(body.tracks());
        tracks.put(vital, body.track(vital) - 1);
        return new Body(body.build(), tracks, List.of());
    }

    private static Character hero(Body body) {
        return new Character(
                new DocumentId(new UUID(0, 1)),
                new MemberId(new UUID(0, 2)),
                "Bryn",
                RULES.id(),
                "hash",
                body);
    }
}
