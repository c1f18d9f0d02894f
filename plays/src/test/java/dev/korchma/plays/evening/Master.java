package dev.korchma.plays.evening;

import dev.korchma.plays.language.Spot;
import dev.korchma.plays.stage.Screen;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Whoever leads, from the private chat: prepares, lets creatures act, corrects, ends. */
final class Master {

    private static final List<String> CREATURES = List.of("гоблин", "кобольд", "волк", "скелет");

    private static final String LURKER = "Ксюзи";

    /** What the master writes beside a creature for nobody else. */
    private static final String NOTE = "Зюкси";

    private final Table table;
    private final String name;
    private final Random chance;
    private final boolean hides;
    private final Judge judge;
    private int fights;

    /**
     * @param hides whether somebody lurks in each fight
     */
    Master(Table table, String name, Random chance, boolean hides) {
        this.table = table;
        this.name = name;
        this.chance = chance;
        this.hides = hides;
        judge = new Judge(table, name, chance);
        table.keepSecret(NOTE);
    }

    void prepares() {
        fights++;
        table.goes(name, new Spot.Private());
        table.says(name, "/encounter new Бой " + fights);
        String kind = CREATURES.get(chance.nextInt(CREATURES.size()));
        table.says(name, "/encounter add creature:" + kind + " count:" + (2 + chance.nextInt(3)));
        if (hides) {
            String lurker = LURKER + fights;
            String screen = "Бой " + fights;
            table.keepSecretWhile(lurker, () -> isHidden(screen, lurker));
            table.keepSecret("59/59");
            table.saysBesides(name, "/encounter add creature:огр hidden:yes name:" + lurker);
        }
        press("encounter.call");
    }

    void throwsForTheRest() {
        press("encounter.throw-rest");
    }

    /** Does one thing; false when it is somebody else's turn. */
    boolean plays() {
        Screen.Message screen = screen();
        if (isPaused(screen)) {
            return press("encounter.go-on");
        }
        if (judge.speaks(screen)) {
            return true;
        }
        if (chance.nextInt(12) == 0) {
            return corrects(screen);
        }
        if (chance.nextInt(30) == 0) {
            return press("encounter.stop");
        }
        if (isOver(screen)) {
            return ends();
        }
        if (!isMine(screen)) {
            return false;
        }
        return (chance.nextBoolean() && press("encounter.together"))
                || does(screen)
                || press("encounter.skip");
    }

    private Screen.Message screen() {
        return table.newest(name, message -> message.text().startsWith("Бой "))
                .orElseThrow(() -> new AssertionError("no screen: " + table.messages(name)));
    }

    private boolean isPaused(Screen.Message screen) {
        return has(screen, "encounter.go-on");
    }

    /** The line of whose turn it is holds no hero. */
    private boolean isMine(Screen.Message screen) {
        return screen.text()
                .lines()
                .anyMatch(line ->
                        line.startsWith("▶") && (isCreature(line) || line.contains(LURKER)));
    }

    /** Who was never seen is nobody's business; whoever strikes from hiding is seen. */
    private boolean isHidden(String screen, String lurker) {
        return table.newest(name, message -> message.text().startsWith(screen)).stream()
                .flatMap(message -> message.text().lines())
                .map(line -> line.replace("▶ ", ""))
                .noneMatch(line -> line.startsWith(lurker) && !line.contains("скрыт"));
    }

    private static boolean isCreature(String line) {
        return CREATURES.stream()
                .anyMatch(kind -> line.toLowerCase(java.util.Locale.ROOT).contains(kind));
    }

    /** Nobody of those in sight is left to fight, or no hero. */
    private boolean isOver(Screen.Message screen) {
        List<String> fighters =
                screen.text().lines().filter(line -> line.matches(".* · \\d+/\\d+.*")).toList();
        return fighters.stream().filter(Master::isCreature).allMatch(Master::isDown)
                || fighters.stream()
                        .filter(line -> !isCreature(line) && !line.contains(LURKER))
                        .allMatch(Master::isDown);
    }

    private static boolean isDown(String line) {
        return line.contains(" · 0/");
    }

    private boolean does(Screen.Message screen) {
        Optional<String> deed =
                screen.labels().stream().filter(label -> label.contains(" → ")).findFirst();
        deed.ifPresent(label -> table.pressesOrPicks(name, label));
        return deed.isPresent();
    }

    private boolean corrects(Screen.Message screen) {
        List<String> somebody =
                screen.labels().stream()
                        .filter(label -> isCreature(label) && !label.contains("→"))
                        .filter(label -> !table.phrases.is(label, "encounter.together"))
                        .filter(label -> !table.phrases.is(label, "encounter.whole-turn"))
                        .toList();
        if (somebody.isEmpty()) {
            return false;
        }
        String who = somebody.get(chance.nextInt(somebody.size()));
        // A client may show how somebody stands beside the name in the list.
        String bare = who.replaceFirst(" — .*", "");
        boolean down = screen.text().lines().anyMatch(line -> line.contains(bare) && isDown(line));
        table.picks(name, who);
        Screen.Message panel = table.question(name);
        Optional<String> note =
                panel.labels().stream()
                        .filter(label -> table.phrases.is(label, "encounter.panel.secret-label"))
                        .findFirst();
        if (note.isPresent() && chance.nextInt(3) == 0) {
            table.chooses(name, panel, note.get());
            table.fills(name, NOTE + table.acts());
        } else {
            table.presses(name, down ? "+1" : "−1");
        }
        return true;
    }

    private boolean ends() {
        press("encounter.end");
        Screen.Message question = table.question(name);
        table.chooses(name, question, question.labels().getFirst());
        return true;
    }

    /** Whether a fight is on. */
    boolean isAtIt() {
        return has(screen(), "encounter.end");
    }

    private boolean has(Screen.Message message, String key) {
        return message.labels().stream().anyMatch(label -> table.phrases.is(label, key));
    }

    private boolean press(String key) {
        Optional<String> label =
                screen().labels().stream().filter(one -> table.phrases.is(one, key)).findFirst();
        label.ifPresent(one -> table.presses(name, one));
        return label.isPresent();
    }
}
