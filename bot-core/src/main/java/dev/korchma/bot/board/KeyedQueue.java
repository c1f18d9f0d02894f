package dev.korchma.bot.board;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * Work in order within a key, side by side between keys, each piece on a virtual thread. Keeps one
 * busy table from taking every database connection, and a chat in its order.
 */
public final class KeyedQueue {

    private final ConcurrentHashMap<Object, CompletableFuture<Void>> tails =
            new ConcurrentHashMap<>();
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();

    /** Hands in a piece of work, which must deal with its own failures. Returns at once. */
    public void submit(Object key, Runnable work) {
        CompletableFuture<Void> tail =
                tails.compute(
                        key,
                        (_, before) ->
                                before == null
                                        ? CompletableFuture.runAsync(work, threads)
                                        : before.handleAsync((_, _) -> run(work), threads));
        var _ = tail.whenComplete((_, _) -> tails.remove(key, tail));
    }

    private static @org.jspecify.annotations.Nullable Void run(Runnable work) {
        work.run();
        return null;
    }
}
