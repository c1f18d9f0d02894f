package dev.korchma.bot.rulebooks;

import dev.korchma.bot.rulebooks.Vocabulary.Kind;
import dev.korchma.game.rules.Rest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the section {@code rests}. */
final class RestReader {

    private RestReader() {}

    static Map<String, Rest> rests(Node.Table root, Reading reading) {
        var rests = new LinkedHashMap<String, Rest>();
        Fields.each(
                root,
                "rests",
                (id, entry) ->
                        rests.put(
                                id,
                                new Rest(
                                        id,
                                        reading.when(entry.get("whom")),
                                        breather(entry, reading),
                                        StepReader.steps(entry, reading),
                                        StepReader.otherwise(entry, reading))));
        return rests;
    }

    private static Rest.@Nullable Breather breather(Node.Table rest, Reading reading) {
        return rest.get("breather") instanceof Node.Table breather
                ? new Rest.Breather(
                        reading.prices(breather, "cost", Kind.TRACK),
                        StepReader.steps(breather, reading))
                : null;
    }
}
