package dev.korchma.telegram;

import java.io.Serializable;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Calls of the Bot API: a refusal is a value, a world that broke an exception without secrets. */
@OnTelegram
class Calls {

    private static final int TOO_MANY = 429;
    private static final int TRIES = 5;

    private final TelegramClient client;
    private final Pace pace;

    Calls(Clients clients, Pace pace) {
        this.client = clients.calls();
        this.pace = pace;
    }

    /** One call of the library. */
    @FunctionalInterface
    interface Ask<T> {
        T to(TelegramClient client) throws TelegramApiException;
    }

    /** Asks at once: for what counts as no message. */
    <T extends Serializable, M extends BotApiMethod<T>> Answer<T> now(M method) {
        return once(client, asked -> asked.execute(method)).answer();
    }

    /** Asks when the chat's turn has come, again and again as long as Telegram wants us to wait. */
    <T> Answer<T> inTurn(String chat, Urgency urgency, @Nullable Object edits, Ask<T> ask) {
        for (int tries = 0; tries < TRIES; tries++) {
            if (!pace.enter(chat, urgency, edits)) {
                return new Answer.Overtaken<>();
            }
            Once<T> once = once(client, ask);
            if (once.pause == null) {
                return once.answer();
            }
            pace.hold(chat, once.pause);
        }
        throw new TelegramAway("Telegram wants us to wait", true);
    }

    /**
     * @param pause how long Telegram wants us to wait before asking again, null when it answered
     */
    private record Once<T>(Answer<T> answer, @Nullable Duration pause) {}

    /** Asks once through any client. */
    static <T> Answer<T> through(TelegramClient client, Ask<T> ask) {
        return once(client, ask).answer();
    }

    private static <T> Once<T> once(TelegramClient client, Ask<T> ask) {
        try {
            return new Once<>(new Answer.Done<>(ask.to(client)), null);
        } catch (TelegramApiException failed) {
            TelegramApiRequestException refused =
                    find(failed, TelegramApiRequestException.class)
                            .filter(request -> request.getErrorCode() != null)
                            .orElseThrow(() -> away(failed));
            return refused(refused);
        }
    }

    private static <T> Once<T> refused(TelegramApiRequestException refused) {
        int code = refused.getErrorCode();
        if (code >= 500) {
            throw new TelegramAway("Telegram answers " + code, true);
        }
        var more = Optional.ofNullable(refused.getParameters());
        Duration wait =
                more.map(parameters -> parameters.getRetryAfter())
                        .filter(_ -> code == TOO_MANY)
                        .map(Duration::ofSeconds)
                        .orElse(code == TOO_MANY ? Duration.ofSeconds(1) : null);
        Long movedTo = more.map(parameters -> parameters.getMigrateToChatId()).orElse(null);
        return new Once<>(
                new Answer.Refused<>(Refusal.of(code, refused.getApiResponse(), movedTo)), wait);
    }

    private static TelegramAway away(TelegramApiException failed) {
        Throwable root =
                Stream.iterate((Throwable) failed, cause -> cause != null, Throwable::getCause)
                        .reduce(failed, (_, last) -> last);
        boolean unsent = root instanceof ConnectException || root instanceof UnknownHostException;
        return new TelegramAway(
                "Telegram cannot be reached (" + root.getClass().getSimpleName() + ")", unsent);
    }

    private static <E extends Throwable> Optional<E> find(Throwable failure, Class<E> kind) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
