package dev.korchma.bot.rulebooks;

import dev.korchma.bot.rulebooks.Reading.Allowed;
import dev.korchma.bot.rulebooks.Vocabulary.Kind;
import dev.korchma.game.rules.Attempt;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the sections {@code checks}, {@code saves} and {@code difficulties}. */
final class AttemptReader {

    private AttemptReader() {}

    static Attempt.Catalogue catalogue(Node.Table root, Reading reading) {
        return new Attempt.Catalogue(
                attempts(root, "checks", reading),
                attempts(root, "saves", reading),
                Fields.numbers(root, "difficulties"));
    }

    private static Map<String, Attempt> attempts(Node.Table root, String section, Reading reading) {
        var attempts = new LinkedHashMap<String, Attempt>();
        Fields.each(
                root,
                section,
                (id, entry) -> {
                    var mechanic = Fields.leaf(entry, "mechanic");
                    if (mechanic != null) {
                        reading.words().check(Kind.MECHANIC, mechanic.text(), mechanic.place());
                    }
                    attempts.put(id, attempt(id, entry, reading));
                });
        return attempts;
    }

    static Attempt attempt(String id, Node.Table entry, Reading reading) {
        var against = entry.get("against");
        return new Attempt(
                id,
                Fields.text(entry, "mechanic"),
                reading.amount(entry.get("bonus"), Allowed.NUMBERS),
                against == null ? null : reading.formula(against, Allowed.NUMBERS),
                Fields.texts(entry, "tags"));
    }
}
