package dev.korchma.bot.encounters;

import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.Packs;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** One evening of chance: the same for everybody who plays it again. */
public record EveningCase(Pack pack, long seed) {

    private static final int COMMANDS = 250;
    private static final Packs PACKS = Packs.shipped();

    /** So many evenings by each pack, or as many as a system property says. */
    public static Stream<EveningCase> of(String property, long usually) {
        return PACKS.all().stream()
                .flatMap(pack ->
                        LongStream.rangeClosed(1, Long.getLong(property, usually))
                                .mapToObj(seed -> new EveningCase(pack, seed)));
    }

    public EveningOfChance play() {
        return new EveningOfChance(pack, seed).play(COMMANDS);
    }

    @Override
    public String toString() {
        return pack.id() + " " + seed;
    }
}
