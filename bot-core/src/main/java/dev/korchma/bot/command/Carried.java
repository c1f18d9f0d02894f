package dev.korchma.bot.command;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.ViewRow;
import java.util.HashMap;
import java.util.Map;

/** What a control brings with it: its own arguments, what was filled in, what its view is about. */
final class Carried {

    private Carried() {}

    /** A command takes its options only; what its view is about is no option. */
    static Map<String, String> options(Choice choice, Map<String, String> filled) {
        return chosen(new HashMap<>(), choice, filled);
    }

    static Map<String, String> arguments(ViewRow row, Choice choice, Map<String, String> filled) {
        return chosen(marks(row), choice, filled);
    }

    private static Map<String, String> chosen(
            Map<String, String> all, Choice choice, Map<String, String> filled) {
        all.putAll(choice.arguments());
        all.putAll(filled);
        String pickAs = all.remove(Choice.PICK_AS);
        if (pickAs != null && all.containsKey(Choice.PICKED)) {
            all.put(pickAs, all.remove(Choice.PICKED));
        }
        return all;
    }

    static Map<String, String> marks(ViewRow row) {
        Map<String, String> all = new HashMap<>(row.subject());
        all.put(Choice.GUARD, row.guard());
        all.put(Choice.VIEW, Long.toString(row.id()));
        return all;
    }
}
