package dev.korchma.bot.homebrew;

import dev.korchma.bot.papers.FileNames;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.text.Language;
import dev.korchma.game.rules.Content;
import java.util.stream.Stream;

/** Names and ids of what is made up: nothing of the game has the same. */
final class Naming {

    /** Nothing of a game begins so. */
    private static final String OWN = "own-";

    private Naming() {}

    /**
     * Whether something else of these rules is called so.
     *
     * @param id of what is made; what has this one may be called as before
     */
    static boolean isTaken(Pack rules, String name, String id) {
        Content content = rules.system().content();
        Stream<String> shelved =
                rules.library().shelves().values().stream()
                        .flatMap(shelf -> shelf.entries().stream());
        return Stream.of(
                        shelved,
                        content.creatures().keySet().stream(),
                        content.items().keySet().stream(),
                        content.conditions().keySet().stream())
                .flatMap(ids -> ids)
                .filter(one -> !one.equals(id))
                .anyMatch(one -> rules.texts().isName(one, name));
    }

    /** An id nothing of these rules has. */
    static String id(Pack rules, String name) {
        String plain = OWN + FileNames.of(name, "thing");
        String id = plain;
        for (int more = 2; isKnown(rules, id); more++) {
            id = plain + "-" + more;
        }
        return id;
    }

    private static boolean isKnown(Pack rules, String id) {
        return !rules.texts().name(Language.EN, id).equals(id);
    }
}
