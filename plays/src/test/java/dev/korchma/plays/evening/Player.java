package dev.korchma.plays.evening;

import dev.korchma.plays.stage.Screen;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Somebody with a hero who plays sensibly: when it is their turn, and what is on offer. */
final class Player {

    private final Table table;
    private final String name;
    private final Random chance;

    Player(Table table, String name, Random chance) {
        this.table = table;
        this.name = name;
        this.chance = chance;
    }

    /** Throws for the order where that is asked. */
    boolean throwsForTheOrder() {
        return press("encounter.throw");
    }

    /** Does one thing; false when there is nothing to do for this person now. */
    boolean plays() {
        Optional<Screen.Message> card =
                table.newest(name, message -> !message.labels().isEmpty() && isMyTurn(message));
        if (card.isEmpty()) {
            return false;
        }
        List<String> deeds =
                card.get().labels().stream()
                        .filter(label -> !table.phrases.is(label, "duel.end-turn"))
                        .toList();
        if (deeds.isEmpty() || chance.nextInt(5) == 0) {
            return press("duel.end-turn");
        }
        String deed = deeds.get(chance.nextInt(deeds.size()));
        table.chooses(name, card.get(), deed);
        if (table.phrases.is(deed, "wish.describe")) {
            table.fills(name, "рублю верёвку люстры");
            return true;
        }
        aims();
        if (chance.nextInt(8) == 0 && hasActed(card.get())) {
            takesBack();
        }
        return true;
    }

    /** What only asks or opens a form has not happened yet. */
    private boolean hasActed(Screen.Message card) {
        return table.newest(name, message -> message.id().equals(card.id()))
                .filter(now -> !now.text().equals(card.text()))
                .isPresent();
    }

    private boolean isMyTurn(Screen.Message message) {
        return message.text().contains(name)
                && message.labels().stream()
                        .anyMatch(label -> table.phrases.is(label, "duel.end-turn"));
    }

    /** Where it is asked at whom: sometimes with a circumstance, then at somebody. */
    private void aims() {
        Optional<Screen.Message> question = asked();
        if (question.isPresent() && chance.nextInt(4) == 0) {
            List<String> said = question.get().labels().stream().filter(this::isPlain).toList();
            if (!said.isEmpty()) {
                table.chooses(name, question.get(), said.get(chance.nextInt(said.size())));
                question = asked();
            }
        }
        question.ifPresent(asked -> {
            List<String> targets =
                    asked.labels().stream().filter(label -> label.contains(" — ")).toList();
            table.chooses(name, asked, targets.get(chance.nextInt(targets.size())));
        });
        goesAhead();
    }

    /** Where several may be chosen one is enough, and one more tap lets it happen. */
    private void goesAhead() {
        asked().ifPresent(question ->
                question.labels().stream()
                        .filter(label -> table.phrases.is(label, "encounter.aim.now"))
                        .findFirst()
                        .ifPresent(label -> table.chooses(name, question, label)));
    }

    private Optional<Screen.Message> asked() {
        return Optional.of(table.question(name))
                .filter(last -> last.labels().stream().anyMatch(one -> one.contains(" — ")));
    }

    private boolean isPlain(String label) {
        return !label.contains(" — ");
    }

    /** What they have just done themselves, as long as nothing came of it but their own. */
    private void takesBack() {
        if (table.newest(name, this::isMyTurn).isPresent() && press("encounter.undo")) {
            table.newest(name, message -> has(message, "encounter.undo.yes"))
                    .ifPresent(_ -> press("encounter.undo.yes"));
        }
    }

    private boolean has(Screen.Message message, String key) {
        return message.labels().stream().anyMatch(label -> table.phrases.is(label, key));
    }

    boolean press(String key) {
        Optional<String> label =
                table.newest(name, message -> has(message, key)).stream()
                        .flatMap(message -> message.labels().stream())
                        .filter(one -> table.phrases.is(one, key))
                        .findFirst();
        label.ifPresent(one -> table.presses(name, one));
        return label.isPresent();
    }
}
