package dev.korchma.bot.rulebooks;

import dev.korchma.bot.rulebooks.golden.Grown;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Track;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;

/** What the tables of the classes count, as the pack {@code 5e} has it. */
final class ClassColumns {

    private static final RuleSystem RULES = Shipped.pack("5e").system();

    /** Who is of which class. */
    static final Map<String, String> HEROES =
            Map.ofEntries(
                    Map.entry("barbarian", "torva"),
                    Map.entry("bard", "lark"),
                    Map.entry("cleric", "rowan"),
                    Map.entry("druid", "sedge"),
                    Map.entry("fighter", "bryn"),
                    Map.entry("monk", "willow"),
                    Map.entry("paladin", "aster"),
                    Map.entry("ranger", "heron"),
                    Map.entry("rogue", "fox"),
                    Map.entry("sorcerer", "flint"),
                    Map.entry("warlock", "thorn"),
                    Map.entry("wizard", "ember"));

    private static final List<String> SLOTS =
            List.of(
                    "slots.first",
                    "slots.second",
                    "slots.third",
                    "slots.fourth",
                    "slots.fifth",
                    "slots.sixth",
                    "slots.seventh",
                    "slots.eighth",
                    "slots.ninth");

    /** What the tables count besides slots and spells, by the column of the copy of the book. */
    static final Map<String, ToLongFunction<Body>> COLUMNS =
            Map.ofEntries(
                    // No counting any more at the end.
                    Map.entry("rage_count", body -> unlessEndless(value(body, "rages.max"), 9999)),
                    Map.entry("brutal_critical_dice", number("brutality")),
                    Map.entry("channel_divinity_charges", number("channels.max")),
                    Map.entry("action_surges", number("surges.max")),
                    Map.entry("extra_attacks", body -> value(body, "swings") - 1),
                    Map.entry("bardic_inspiration_die", number("inspiration.die")),
                    Map.entry("song_of_rest_die", number("song.die")),
                    Map.entry("magical_secrets_max_5", body -> secrets(body, 1)),
                    Map.entry("magical_secrets_max_7", body -> secrets(body, 2)),
                    Map.entry("magical_secrets_max_9", body -> secrets(body, 3)),
                    Map.entry("sorcery_points", number("sorcery.max")),
                    Map.entry("metamagic_known", body -> taken(body, "metamagic")),
                    Map.entry("invocations_known", body -> taken(body, "invocations")),
                    Map.entry("mystic_arcanum_level_6", number("arcanum.sixth.max")),
                    Map.entry("mystic_arcanum_level_7", number("arcanum.seventh.max")),
                    Map.entry("mystic_arcanum_level_8", number("arcanum.eighth.max")),
                    Map.entry("mystic_arcanum_level_9", number("arcanum.ninth.max")),
                    Map.entry("favored_enemies", body -> taken(body, "favored-enemy")),
                    Map.entry("favored_terrain", body -> taken(body, "favored-terrain")),
                    Map.entry("ki_points", number("ki.max")),
                    Map.entry("martial_arts", number("unarmed.die")));

    private ClassColumns() {}

    /** All columns of a class, those of its magic among them. */
    static Map<String, ToLongFunction<Body>> all(String of) {
        var all = new LinkedHashMap<>(COLUMNS);
        all.put("proficiency_bonus", number("pb"));
        all.put("cantrips_known", body -> taken(body, of + "-cantrips"));
        all.put("spells_known", body -> taken(body, of + "-spells") + taken(body, of + "-secrets"));
        for (int circle = 1; circle <= SLOTS.size(); circle++) {
            int rank = circle;
            all.put("slots_of_circle_" + circle, body -> slots(body, rank));
        }
        return all;
    }

    /** Somebody of a class who took the first of everything that was left to take. */
    static Body body(String of, int level) {
        var ready = Objects.requireNonNull(RULES.content().heroes().get(HEROES.get(of))).build();
        var begun = new Build(level, ready.attributes(), ready.choices(), ready.items());
        return RULES.freshBody(Grown.with(RULES, begun, choice -> true));
    }

    /** Two of them come at a time. */
    private static long secrets(Body body, int time) {
        return Math.clamp(taken(body, "bard-secrets") - 2L * (time - 1), 0, 2);
    }

    private static ToLongFunction<Body> number(String id) {
        return body -> value(body, id);
    }

    private static long value(Body body, String id) {
        return RULES.value(body, id);
    }

    private static long unlessEndless(long many, long endless) {
        return many >= 99 ? endless : many;
    }

    /** Slots that pay for a circle and for none higher. */
    private static long slots(Body body, int circle) {
        long pact = value(body, "pact.rank") == circle ? value(body, "slots.pact.max") : 0;
        return value(body, Track.maxOf(SLOTS.get(circle - 1))) + pact;
    }

    /** How many options somebody has taken of all that are asked for by one name. */
    private static long taken(Body body, String asks) {
        var choices = RULES.content().choices();
        return body.build().choices().keySet().stream()
                .filter(choice -> Objects.requireNonNull(choices.get(choice)).asks().equals(asks))
                .count();
    }
}
