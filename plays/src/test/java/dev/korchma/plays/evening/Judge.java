package dev.korchma.plays.evening;

import dev.korchma.plays.stage.Screen;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The master where a turn waits for a word: wishes, in secret how hard they are, and reactions. */
final class Judge {

    private static final String HOW_HARD = "97";

    private final Table table;
    private final String name;
    private final Random chance;

    Judge(Table table, String name, Random chance) {
        this.table = table;
        this.name = name;
        this.chance = chance;
        table.keepSecret(HOW_HARD);
    }

    /** Says what is asked for; false when nothing is. */
    boolean speaks(Screen.Message screen) {
        if (has(screen, "reaction.nobody")) {
            return press(screen, "reaction.nobody");
        }
        if (has(screen, "wish.works")) {
            return press(screen, chance.nextBoolean() ? "wish.works" : "wish.fails");
        }
        if (!has(screen, "wish.no") || has(screen, "wish.throw-for")) {
            return false;
        }
        return switch (chance.nextInt(5)) {
            case 0 -> press(screen, "wish.no");
            case 1 -> press(screen, "wish.so-be-it");
            default -> weighs(screen);
        };
    }

    /** Lets the player throw against a number that nobody else may read. */
    private boolean weighs(Screen.Message screen) {
        press(screen, "wish.check");
        Screen.Message question = table.question(name);
        List<String> checks = question.labels();
        table.chooses(name, question, checks.get(chance.nextInt(Math.min(3, checks.size()))));
        press(table.question(name), "wish.other-number");
        table.fills(name, HOW_HARD);
        return true;
    }

    private boolean has(Screen.Message message, String key) {
        return label(message, key).isPresent();
    }

    private Optional<String> label(Screen.Message message, String key) {
        return message.labels().stream().filter(one -> table.phrases.is(one, key)).findFirst();
    }

    private boolean press(Screen.Message message, String key) {
        Optional<String> label = label(message, key);
        label.ifPresent(one -> table.presses(name, one));
        return label.isPresent();
    }
}
