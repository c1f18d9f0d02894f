package dev.korchma.plays.evening;

import dev.korchma.plays.language.Spot;
import dev.korchma.plays.stage.Screen;
import java.util.List;
import java.util.Random;

/**
 * What players do besides playing: they type what is not for them, look what is suggested, open
 * their sheet, ask why, whisper, and press whatever is there. Being told no is fair then; a secret
 * and an error are not.
 */
final class Curious {

    private static final int LATEST = 6;

    private static final List<String> SAID =
            List.of(
                    "/character sheet",
                    "/character list",
                    "/campaign info",
                    "/check perception",
                    "/check what:внимательность difficulty:12",
                    "/save dexterity",
                    "/contest",
                    "/say Кто здесь?",
                    "/whisper Что-то тут не так",
                    "/whisper to:Лия Stay behind me",
                    "/roll 2d",
                    "/rol d20",
                    "/encounter",
                    "/encounter board",
                    "/encounter end",
                    "/encounter add creature:огр count:2",
                    "/encounter new Засада",
                    "/party xp 500",
                    "/help encounter");

    /** The beginnings of what could be suggested to them. */
    private static final List<String> TYPED =
            List.of(
                    "/encounter add creature:о",
                    "/encounter add creature:",
                    "/whisper to:",
                    "/say as:",
                    "/contest opponent:",
                    "/duel user opponent:",
                    "/duel computer hero:",
                    "/check what:",
                    "/character sheet hero:",
                    "/help command:enc",
                    "/en");

    private final Table table;
    private final String name;
    private final Random chance;

    Curious(Table table, String name, Random chance) {
        this.table = table;
        this.name = name;
        this.chance = chance;
    }

    /** One thing nobody needs to do. */
    void acts() {
        switch (chance.nextInt(3)) {
            case 0 -> table.triesToSay(name, any(SAID));
            case 1 -> table.types(name, any(TYPED));
            default -> presses();
        }
        table.goes(name, new Spot.NewestThread());
    }

    private String any(List<String> all) {
        return all.get(chance.nextInt(all.size()));
    }

    /** Anything that can be pressed in one of the latest messages, also what is another's. */
    private void presses() {
        List<Screen.Message> offering =
                table.messages(name).reversed().stream()
                        .filter(message -> !message.labels().isEmpty())
                        .limit(LATEST)
                        .toList();
        if (!offering.isEmpty()) {
            table.triesToPress(name, any(offering.get(chance.nextInt(offering.size())).labels()));
        }
    }
}
