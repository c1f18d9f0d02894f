package dev.korchma.benchmarks;

import org.jspecify.annotations.Nullable;

/** The twelve expressions that dice are measured by, in the notation of each. */
public enum DiceCase {
    E01("1d20+5", "1d20+5", "1d20+5"),
    E02("2d20kh1+7", null, "2d20kh1+7"),
    E03("4d6kh3", null, "4d6kh3"),
    E04("8d6", "8d6", "8d6"),
    E05("10d10!", null, "10d10!"),
    E06("2d6ro1", null, "2d6ro=1"),
    E07("8d6min2", null, "8d6min2"),
    E08("(1d8+4)*2+3d6-1", null, "(1d8+4)*2+3d6-1"),
    E09("10d10cs>=8", null, "10d10>=8"),
    E10("100d6", "100d6", "100d6"),
    E11("4dF", null, "4dF"),
    E12("1d8[slashing]+2d6[fire]+3", "1d8+2d6+3", "1d8[slashing]+2d6[fire]+3");

    private final String ours;
    private final @Nullable String bernardomg;
    private final String rpg;

    DiceCase(String ours, @Nullable String bernardomg, String rpg) {
        this.ours = ours;
        this.bernardomg = bernardomg;
        this.rpg = rpg;
    }

    String ours() {
        return ours;
    }

    /** Null where this peer has no such dice. */
    @Nullable String bernardomg() {
        return bernardomg;
    }

    String rpg() {
        return rpg;
    }
}
