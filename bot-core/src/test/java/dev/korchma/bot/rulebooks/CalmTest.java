package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Use;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What may be done while nobody fights is what leaves something behind. */
class CalmTest {

    private static final RuleSystem RULES = Packs.shipped().byId("5e").orElseThrow().system();
    private static final String HEALER = "rowan";
    private static final String FRIEND = "bryn";

    private final Map<String, Body> party = new LinkedHashMap<>();

    CalmTest() {
        for (String id : RULES.content().heroes().keySet()) {
            party.put(
                    id,
                    RULES.freshBody(
                            Objects.requireNonNull(RULES.content().heroes().get(id)).build()));
        }
    }

    @Test
    void nobody_hurt_there_is_nothing_to_heal_and_nothing_of_a_turn_to_do() {
        assertThat(actions(HEALER)).doesNotContain("cure-wounds", "dodge", "dash");
    }

    @Test
    void only_who_is_hurt_can_be_healed_and_it_costs_what_it_costs() {
        hurt(FRIEND, 9);

        Offered heals =
                RULES.calm().offers(HEALER, party).stream()
                        .filter(one -> one.action().equals("cure-wounds"))
                        .findFirst()
                        .orElseThrow();
        assertThat(heals.targets()).containsExactly(FRIEND);

        Use use = new Use("cure-wounds", HEALER, List.of(FRIEND), List.of(), false);
        var results = RULES.calm().use(use, party, sides -> 3);
        var after = RULES.calm().after(HEALER, party, results);

        String vital = RULES.play().fight().outTrack();
        Body friend = Objects.requireNonNull(after.get(FRIEND));
        Body healer = Objects.requireNonNull(after.get(HEALER));
        Body before = Objects.requireNonNull(party.get(HEALER));
        assertThat(friend.track(vital))
                .isGreaterThan(Objects.requireNonNull(party.get(FRIEND)).track(vital));
        assertThat(healer.track("slots.first")).isEqualTo(before.track("slots.first") - 1);
        assertThat(healer.effects()).isEqualTo(before.effects());
        after.forEach((key, body) -> {
            if (!key.equals(HEALER) && !key.equals(FRIEND)) {
                assertThat(body).isEqualTo(party.get(key));
            }
        });
    }

    @Test
    void whatever_is_on_offer_leaves_no_haste_and_nothing_that_ends_with_a_turn() {
        party.keySet().forEach(one -> hurt(one, 2));
        for (String actor : List.copyOf(party.keySet())) {
            for (Offered offered : RULES.calm().offers(actor, party)) {
                List<String> targets =
                        offered.targeting().isChosen()
                                ? List.of(offered.targets().getFirst())
                                : List.of();
                Use use = new Use(offered.action(), actor, targets, List.of(), false);
                var results = RULES.calm().use(use, party, sides -> 1);
                var after = RULES.calm().after(actor, party, results);
                after.values()
                        .forEach(body ->
                                assertThat(RULES.afterTheFight(body))
                                        .as(actor + " " + offered.action())
                                        .isEqualTo(body));
                after.values().forEach(body -> assertThat(body.has("time-enough")).isFalse());
            }
        }
    }

    private List<String> actions(String actor) {
        return RULES.calm().offers(actor, party).stream().map(Offered::action).toList();
    }

    private void hurt(String who, int by) {
        Body body = Objects.requireNonNull(party.get(who));
        String vital = RULES.play().fight().outTrack();
        Map<String, Integer> tracks = new LinkedHashMap<>(body.tracks());
        tracks.put(vital, body.track(vital) - by);
        party.put(who, new Body(body.build(), tracks, body.effects()));
    }
}
