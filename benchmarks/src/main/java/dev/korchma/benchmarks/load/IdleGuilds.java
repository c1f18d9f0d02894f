package dev.korchma.benchmarks.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What a server costs in which nothing happens: 5 roles, 8 channels, 20 members, and one person who
 * rolled once, so that everything we keep of a server is there.
 */
final class IdleGuilds {

    private static final int ONE_MANY = 50;

    private final Path jar;
    private final List<String> flags;

    IdleGuilds(Path jar, List<String> flags) {
        this.jar = jar;
        this.flags = flags;
    }

    /** Bytes of heap for each of so many. */
    double bytesEach(int guilds) throws IOException, InterruptedException {
        long few = heap(ONE_MANY);
        long many = heap(ONE_MANY + guilds);
        System.err.printf(
                "heap with %d servers %,d, with %d %,d%n", ONE_MANY, few, ONE_MANY + guilds, many);
        return (double) (many - few) / guilds;
    }

    private long heap(int guilds) throws IOException, InterruptedException {
        try (Crowd crowd = new Crowd()) {
            List<Seat> seats = crowd.discord().seats(guilds, 1);
            try (Bot bot = Bot.start(jar, flags, crowd)) {
                for (int from = 0; from < seats.size(); from += ONE_MANY) {
                    roll(seats.subList(from, Math.min(seats.size(), from + ONE_MANY)));
                }
                return bot.heap();
            }
        }
    }

    private static void roll(List<Seat> seats) {
        seats.stream()
                .map(seat -> seat.types(Seat.Line.ROLL))
                .toList()
                .forEach(CompletableFuture::join);
    }
}
