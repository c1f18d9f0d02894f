package dev.korchma.game.rules;

/** Something that would have contributed to a number and did not. */
public record Ignored(String rule, long amount, Reason reason) {

    /** Why a contribution was left out. */
    public enum Reason {
        /** A better one of the same kind counts already. */
        DOES_NOT_STACK,
        /** Another rule fixes the value and nothing else counts. */
        REPLACED,
        /** What the rule asks for is not so at the moment. */
        CONDITION_NOT_MET,
        /** A floor or ceiling that the number respects without it. */
        NOT_NEEDED
    }
}
