package dev.korchma.bot.rulebooks;

import dev.korchma.bot.rulebooks.Vocabulary.Kind;
import dev.korchma.game.rules.Track;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What has the right shape and only known names, and still can never work at a table. */
final class Sense {

    private final Node.Table root;
    private final Vocabulary words;
    private final Problems problems;

    private Sense(Node.Table root, Vocabulary words, Problems problems) {
        this.root = root;
        this.words = words;
        this.problems = problems;
    }

    static void check(Node.Table root, Vocabulary words, Problems problems) {
        var sense = new Sense(root, words, problems);
        sense.tracks();
        sense.parts();
        sense.outcomes();
        sense.actions();
        sense.effects();
        sense.choices();
        LevelSense.check(root, words, problems);
    }

    private void tracks() {
        var table = Fields.table(root, "tracks");
        Map<String, String> shielded = new LinkedHashMap<>();
        Fields.each(
                root,
                "tracks",
                (id, track) -> {
                    var shields = Fields.leaf(track, "shields");
                    if (shields != null) {
                        shielded.put(id, shields.text());
                    }
                    for (var rest : Fields.leaves(track, "resets")) {
                        if (!rest.text().equals(Track.TURN)) {
                            words.check(Kind.REST, rest.text(), rest.place());
                        }
                    }
                });
        circles(shielded, table, "shields-in-circle");
    }

    private void parts() {
        var economy = Fields.table(Fields.table(root, "fight"), "economy");
        Map<String, String> opened = new LinkedHashMap<>();
        economy.entries()
                .forEach((id, part) -> {
                    var opens =
                            part instanceof Node.Table table ? Fields.leaf(table, "opens") : null;
                    if (opens != null) {
                        opened.put(id, opens.text());
                    }
                });
        circles(opened, economy, "opens-in-circle");
    }

    /** Each circle is told once, where it is entered first. */
    private void circles(Map<String, String> next, Node.Table table, String key) {
        Set<String> told = new HashSet<>();
        for (var start : next.keySet()) {
            var path = new LinkedHashSet<String>();
            for (String at = start; at != null && path.add(at); at = next.get(at)) {
                if (Objects.equals(next.get(at), start) && told.add(start)) {
                    told.addAll(path);
                    var around = new ArrayList<>(path);
                    around.add(start);
                    var place = table.keyPlace(start);
                    problems.add(place, key, "path", String.join(" → ", around));
                }
            }
            told.addAll(path);
        }
    }

    /** An outcome that always applies leaves nothing to those after it. */
    private void outcomes() {
        Fields.each(
                root,
                "dice",
                (id, mechanic) -> {
                    var outcomes = Fields.table(mechanic, "outcomes");
                    var all = List.copyOf(outcomes.entries().keySet());
                    for (int at = 0; at < all.size() - 1; at++) {
                        var one = all.get(at);
                        if (Fields.table(outcomes, one).get("when") == null) {
                            problems.add(outcomes.keyPlace(one), "hides-others", "name", one);
                        }
                    }
                });
    }

    /** Somebody must have it; and what it pays with must be able to pay. */
    private void actions() {
        var brought = brought();
        var table = Fields.table(root, "actions");
        Fields.each(
                root,
                "actions",
                (id, action) -> {
                    boolean had = Fields.flag(action, "common") || action.get("item") != null;
                    if (!had && !brought.contains(id)) {
                        problems.add(table.keyPlace(id), "nobody-has", "name", id);
                    }
                    var pays = Fields.table(action, "pays");
                    pays.entries().forEach((ladder, rank) -> pays(ladder, rank));
                });
    }

    private void pays(String ladder, Node rank) {
        var rungs = Fields.table(Fields.table(root, "ladders"), ladder).entries().values();
        int wanted = Fields.number(rank, 1);
        boolean open =
                rungs.stream().anyMatch(rung -> Fields.number(rung, Integer.MAX_VALUE) >= wanted);
        if (!open && !rungs.isEmpty()) {
            var args = Map.of("name", ladder, "rank", "" + wanted);
            problems.add(rank.place(), "nothing-pays", args, null);
        }
    }

    /** Actions that come with an option or belong to somebody who is not made by choices. */
    private Set<String> brought() {
        Set<String> brought = new HashSet<>(Fields.texts(Fields.table(root, "improvised"), "uses"));
        Fields.each(
                root,
                "creatures",
                (id, creature) -> {
                    brought.addAll(Fields.texts(creature, "uses"));
                    Fields.table(creature, "actions")
                            .entries()
                            .keySet()
                            .forEach(own -> brought.add(id + "." + own));
                });
        for (var options : optionsEverywhere()) {
            options.entries()
                    .keySet()
                    .forEach(option -> {
                        var features = Fields.table(Fields.table(options, option), "features");
                        features.entries()
                                .keySet()
                                .forEach(one ->
                                        brought.addAll(
                                                Fields.texts(
                                                        Fields.table(features, one), "actions")));
                    });
        }
        return brought;
    }

    private List<Node.Table> optionsEverywhere() {
        var all = new ArrayList<Node.Table>();
        all.add(Fields.table(root, "options"));
        Fields.each(root, "choices", (id, choice) -> all.add(Fields.table(choice, "options")));
        return all;
    }

    private void effects() {
        Fields.each(
                root,
                "effects",
                (id, effect) -> {
                    var kept = Fields.leaf(effect, "kept");
                    if (kept != null && kept.text().equals(id)) {
                        problems.add(kept.place(), "keeps-itself", "name", id);
                    }
                });
    }

    private void choices() {
        Fields.each(
                root,
                "choices",
                (id, choice) -> {
                    enough(id, choice);
                    suggested(Fields.table(choice, "options"));
                });
        suggested(Fields.table(root, "options"));
    }

    private void enough(String id, Node.Table choice) {
        var take = Fields.leaf(choice, "take");
        if (take == null || take.kind() != Node.Kind.INTEGER) {
            return;
        }
        int wanted = Fields.number(take, 1);
        if (wanted < 1) {
            problems.add(take.place(), "takes-nothing", "name", id);
        }
        var listed = Fields.table(choice, "options");
        boolean counted = choice.get("among") == null && choice.get("of") == null;
        boolean again =
                listed.entries().values().stream()
                        .anyMatch(one ->
                                one instanceof Node.Table option && Fields.flag(option, "repeats"));
        int there = listed.entries().size();
        if (counted && !again && there > 0 && wanted > there) {
            var args = Map.of("name", id, "most", "" + there);
            problems.add(take.place(), "too-few-options", args, null);
        }
    }

    private void suggested(Node.Table options) {
        var attributes = Fields.table(root, "attributes");
        for (var option : options.entries().values()) {
            if (option instanceof Node.Table table) {
                var numbers = Fields.table(Fields.table(table, "suggests"), "attributes");
                numbers.entries()
                        .forEach((id, number) -> {
                            if (attributes.get(id) instanceof Node.Table attribute) {
                                within(attribute, number);
                            }
                        });
            }
        }
    }

    private void within(Node.Table attribute, Node number) {
        int min = Fields.number(attribute, "min", 0);
        int max = Fields.number(attribute, "max", 0);
        int said = Fields.number(number, min);
        if (said < min || said > max) {
            var args = Map.of("found", "" + said, "min", "" + min, "max", "" + max);
            problems.add(number.place(), "outside", args, null);
        }
    }
}
