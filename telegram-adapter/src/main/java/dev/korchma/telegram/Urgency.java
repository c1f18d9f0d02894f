package dev.korchma.telegram;

/** Whose message goes first when not all may go at once. */
enum Urgency {
    ANSWER(0),
    BOARD(1),
    CHATTER(2);

    private final int rank;

    Urgency(int rank) {
        this.rank = rank;
    }

    /** 0 goes first. */
    int rank() {
        return rank;
    }
}
