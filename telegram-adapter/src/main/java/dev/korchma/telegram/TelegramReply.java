package dev.korchma.telegram;

import dev.korchma.bot.chat.Form;
import dev.korchma.bot.chat.Reply;
import dev.korchma.bot.chat.View;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way back to whoever typed or pressed something. */
final class TelegramReply implements Reply {

    private static final Logger LOG = LoggerFactory.getLogger(TelegramReply.class);

    private final Voice voice;
    private final Heard heard;
    private final @Nullable Query query;
    private final CompletableFuture<Void> settled = new CompletableFuture<>();

    TelegramReply(Voice voice, Heard heard, @Nullable Query query) {
        this.voice = voice;
        this.heard = heard;
        this.query = query;
    }

    /**
     * Done when the bot has dealt with what was heard; failed when it is to be heard once more: the
     * outcome will be the same, and an answer that was out all the same is found and not repeated.
     */
    CompletableFuture<Void> settled() {
        return settled;
    }

    @Override
    public void defer(Visibility visibility) {
        if (query == null) {
            voice.think(heard);
        } else {
            query.close();
        }
    }

    @Override
    public Reached answer(View view, Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> {
                close();
                yield trying(() -> voice.publicly(heard, view), true);
            }
            case SECRET -> {
                Reached reached = trying(() -> voice.secretly(heard, query, view), false);
                close();
                yield reached;
            }
        };
    }

    @Override
    public void update(View view) {
        Heard.Pressed pressed = heard.pressed();
        trying(
                () -> {
                    if (pressed != null) {
                        voice.redraw(heard, query, pressed, view);
                    }
                    return Reached.NOW;
                },
                true);
        close();
    }

    @Override
    public void form(Form form) {
        trying(
                () -> {
                    voice.ask(heard, query, form);
                    return Reached.NOW;
                },
                true);
        close();
    }

    /** Nothing completes while somebody types on Telegram. */
    @Override
    public void suggest(List<Suggestion> suggestions) {
        settled.complete(null);
    }

    @Override
    public void done() {
        close();
        settled.complete(null);
    }

    private void close() {
        if (query != null) {
            query.close();
        }
    }

    /**
     * @param again whether to hear it once more when Telegram was away; a secret waits elsewhere
     */
    private Reached trying(Supplier<Reached> way, boolean again) {
        try {
            Reached reached = way.get();
            settled.complete(null);
            return reached;
        } catch (TelegramAway away) {
            LOG.warn("An answer could not be given: {}", away.why());
            if (again) {
                settled.completeExceptionally(away);
            }
            settled.complete(null);
            return again ? Reached.NOW : Reached.NOT_YET;
        } catch (RuntimeException broken) {
            settled.completeExceptionally(broken);
            throw broken;
        }
    }
}
