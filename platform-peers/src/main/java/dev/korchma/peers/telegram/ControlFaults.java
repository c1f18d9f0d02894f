package dev.korchma.peers.telegram;

import dev.korchma.peers.telegram.methods.Params;
import dev.korchma.peers.telegram.shape.Shapes;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What goes wrong on purpose, from outside. */
final class ControlFaults {

    private final Faults faults;

    ControlFaults(Faults faults) {
        this.faults = faults;
    }

    Map<String, TelegramControl.Act> acts() {
        return Map.of("fault", this::fault, "updates", this::updates, "well", this::well);
    }

    /**
     * {@code effect} is too_many (seconds), broken (status), cut_before, cut_after or slow
     * (milliseconds), its number in {@code value}; {@code method} and {@code chat} say where;
     * {@code calls} how many of the next ones, or {@code share} which part of all.
     */
    private JsonNode fault(Params params) {
        var where = new Faults.Where(params.text("method"), params.number("chat").orElse(0));
        if (params.has("share")) {
            faults.often(params.values().path("share").asDouble(0), where, effect(params));
        } else {
            faults.next(params.integer("calls").orElse(1), where, effect(params));
        }
        return Shapes.object();
    }

    private static Faults.Effect effect(Params params) {
        int value = params.integer("value").orElse(0);
        return switch (params.text("effect")) {
            case "too_many" -> new Faults.Effect.TooMany(value);
            case "broken" -> new Faults.Effect.Broken(value);
            case "cut_before" -> new Faults.Effect.CutBefore();
            case "cut_after" -> new Faults.Effect.CutAfter();
            case "slow" -> new Faults.Effect.Slow(Duration.ofMillis(value));
            default ->
                    throw new IllegalArgumentException(
                            "effect: too_many|broken|cut_before|cut_after|slow");
        };
    }

    /**
     * {@code duplicate} or {@code hold} so many, {@code reverse}, {@code release}, {@code
     * idle_week}, {@code deaf}.
     */
    private JsonNode updates(Params params) {
        params.integer("duplicate").ifPresent(faults::duplicateUpdates);
        params.integer("hold").ifPresent(faults::holdUpdates);
        if (params.flag("release")) {
            faults.releaseUpdates();
        }
        if (params.flag("reverse")) {
            faults.reverseUpdates();
        }
        if (params.flag("idle_week")) {
            faults.idleWeek();
        }
        if (params.has("deaf")) {
            faults.deaf(params.flag("deaf"));
        }
        return Shapes.object();
    }

    private JsonNode well(Params params) {
        faults.none();
        return Shapes.object();
    }
}
