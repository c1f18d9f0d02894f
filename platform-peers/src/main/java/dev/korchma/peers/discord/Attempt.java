package dev.korchma.peers.discord;

import dev.korchma.peers.discord.world.Interaction;
import dev.korchma.peers.discord.world.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** An act of a person that the bot has to answer. */
public final class Attempt {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Interaction interaction;
    private final Screen screen;
    private final Runnable telling;

    Attempt(Interaction interaction, Screen screen, Runnable telling) {
        this.interaction = interaction;
        this.screen = screen;
        this.telling = telling;
    }

    /** The network brings the bot the same event once more. */
    public void again() {
        telling.run();
    }

    /** The act's id, as the bot gets it. */
    public long id() {
        return interaction.id();
    }

    /** Waits for the first answer, be it "is thinking". */
    public Outcome first() {
        return outcome(interaction.first(), PATIENCE).orElseThrow(Attempt::silence);
    }

    /** How long the first answer took; waits for it. */
    public Duration waited() {
        first();
        return interaction.waited().join();
    }

    /** Waits for the answer that leaves nothing to wait for. */
    public Outcome outcome() {
        return outcome(PATIENCE).orElseThrow(Attempt::silence);
    }

    /** The same, empty when the bot does not give it in time. */
    public Optional<Outcome> outcome(Duration patience) {
        return outcome(interaction.settled(), patience);
    }

    /**
     * Waits for the message the bot answers with; anything else is an error that tells what came.
     */
    public Seen reply() {
        return switch (outcome()) {
            case Outcome.Replied(var message) -> message;
            case Outcome.Changed(var message) -> message;
            case Outcome other -> throw new AssertionError("no message but " + other);
        };
    }

    /** Waits for a form. */
    public SeenForm form() {
        return switch (outcome()) {
            case Outcome.Asked(var form) -> form;
            case Outcome other -> throw new AssertionError("no form but " + other);
        };
    }

    private static AssertionError silence() {
        return new AssertionError("the bot is still silent after " + PATIENCE);
    }

    private Optional<Outcome> outcome(CompletableFuture<Response> future, Duration patience) {
        try {
            Response response = future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.of(screen.outcome(response, interaction));
        } catch (TimeoutException silence) {
            return Optional.empty();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
