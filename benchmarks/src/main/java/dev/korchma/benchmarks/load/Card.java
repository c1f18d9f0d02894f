package dev.korchma.benchmarks.load;

import java.util.List;

/**
 * The message of a duel on which it goes on: the card of a turn, or the end.
 *
 * @param place where it stands, as its platform counts places
 * @param buttons those that can be pressed, in reading order
 */
record Card(long place, long message, List<Button> buttons) {

    private static final String END_TURN = "End turn";
    private static final String REMATCH = "Rematch";

    /**
     * @param code what pressing it sends
     */
    record Button(String label, String code) {}

    /** Whether a duel goes on here: boards and answers have buttons too. */
    boolean matters() {
        return isTurn() || isEnd();
    }

    boolean isTurn() {
        return has(END_TURN);
    }

    boolean isEnd() {
        return has(REMATCH);
    }

    /** What a person does who wants to win soon. */
    Button best() {
        return buttons.getFirst();
    }

    Button endTurn() {
        return buttons.stream()
                .filter(one -> one.label().equals(END_TURN))
                .findFirst()
                .orElseThrow();
    }

    private boolean has(String label) {
        return buttons.stream().anyMatch(one -> one.label().equals(label));
    }
}
