package dev.korchma.telegram;

import dev.korchma.bot.chat.Attached;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.chat.Envelope;
import dev.korchma.bot.chat.Inbound;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Reopening;
import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Takes updates in, whichever way they came, and tells when the bot has dealt with them. */
@OnTelegram
class Reception {

    private static final CompletableFuture<Void> DEALT_WITH =
            CompletableFuture.completedFuture(null);

    private final Decoding decoding;
    private final Doorway doorway;
    private final Voice voice;
    private final Calls calls;
    private final Forms forms;
    private final SelectRows selects;
    private final Moves moves;
    private final Greetings greetings;
    private final Texts texts;
    private final Tracing tracing;
    private final Reopening reopening;

    Reception(
            Decoding decoding,
            Doorway doorway,
            Voice voice,
            Calls calls,
            Forms forms,
            SelectRows selects,
            Moves moves,
            Greetings greetings,
            Texts texts,
            Tracing tracing,
            Reopening reopening) {
        this.decoding = decoding;
        this.doorway = doorway;
        this.voice = voice;
        this.calls = calls;
        this.forms = forms;
        this.selects = selects;
        this.moves = moves;
        this.greetings = greetings;
        this.texts = texts;
        this.tracing = tracing;
        this.reopening = reopening;
    }

    /**
     * Takes one update.
     *
     * @return done when the bot has dealt with it, failed when it wants to see it once more
     */
    CompletableFuture<Void> take(Update update) {
        Message message = update.getMessage();
        if (message != null) {
            tracing.saw(message.getChatId().toString(), message.getMessageId());
        }
        return switch (decoding.read(update)) {
            case Decoded.Nothing _ -> DEALT_WITH;
            case Decoded.Moved(String was, String becomes) -> {
                moves.moved(was, becomes);
                yield DEALT_WITH;
            }
            case Decoded.Masked(Heard heard) -> {
                greetings.unmask(today(heard));
                yield DEALT_WITH;
            }
            case Decoded.Came came -> came(came);
            case Decoded.Opened(Place place, Decoded.Came letIn) -> {
                reopening.reopened(place.front(), place.id());
                yield letIn == null ? DEALT_WITH : came(letIn);
            }
            case Decoded.Said said -> said(said);
            case Decoded.Pressed(Heard heard, String code) -> pressed(today(heard), code);
        };
    }

    private CompletableFuture<Void> came(Decoded.Came came) {
        CompletableFuture<?>[] all =
                came.people().stream()
                        .map(this::today)
                        .map(heard -> handIn(new Inbound.Arrival(envelope(heard)), heard, null))
                        .toArray(CompletableFuture<?>[]::new);
        CompletableFuture<Void> taken = CompletableFuture.allOf(all);
        Heard first = today(came.people().getFirst());
        return came.greets() || first.isPrivate()
                ? taken.thenRunAsync(
                        () -> receive(first, came.greets()), Thread::startVirtualThread)
                : taken;
    }

    /** A private chat is open: what waited for it is asked there. */
    private void receive(Heard heard, boolean greets) {
        if (greets) {
            greetings.welcome(heard);
        }
        if (heard.isPrivate()) {
            forms.resume(heard);
        }
    }

    private CompletableFuture<Void> said(Decoded.Said said) {
        Heard heard = today(said.heard());
        return forms.line(heard, said)
                .map(taken -> filledIn(taken, heard, said.attached(), null))
                .orElseGet(() -> talked(said, heard));
    }

    /** What people show each other is not our business; a document is, below a command. */
    private CompletableFuture<Void> talked(Decoded.Said said, Heard heard) {
        if (said.attached() != null && !said.text().startsWith("/")) {
            return DEALT_WITH;
        }
        return handIn(
                new Inbound.Line(
                        heard.envelope(said.named()).with(said.attached()),
                        said.text(),
                        said.answered() == 0 ? null : Integer.toString(said.answered())),
                heard,
                null);
    }

    private CompletableFuture<Void> pressed(Heard heard, String code) {
        Heard.Pressed pressed = heard.pressed();
        Query query = pressed == null ? null : new Query(calls, pressed.query());
        if (Keyboard.CAPTION.equals(code)) {
            if (query != null) {
                query.close();
            }
            return DEALT_WITH;
        }
        return FormCode.read(code)
                .flatMap(answer -> forms.press(heard, answer))
                .map(taken -> filledIn(taken, heard, null, query))
                .orElseGet(() -> handIn(control(heard, code), heard, query));
    }

    private Inbound control(Heard heard, String code) {
        return SelectCode.read(code)
                .flatMap(selects::picked)
                .<Inbound>map(picked ->
                        new Inbound.Selection(
                                envelope(heard), picked.token(), List.of(picked.value())))
                .orElseGet(() -> new Inbound.Press(envelope(heard), code));
    }

    private CompletableFuture<Void> filledIn(
            Forms.Taken taken, Heard heard, @Nullable Attached attached, @Nullable Query query) {
        return switch (taken) {
            case Forms.Full(Heard where, String token, Map<String, String> fields) -> {
                Heard belongs = today(where);
                yield handIn(
                        new Inbound.FormSent(envelope(belongs).with(attached), token, fields),
                        belongs,
                        query);
            }
            case Forms.Asked _ -> {
                if (query != null) {
                    query.close();
                }
                yield DEALT_WITH;
            }
            case Forms.NotYours _ -> {
                if (query != null) {
                    query.toast(texts, heard.language(), "telegram.form.not-yours");
                }
                yield DEALT_WITH;
            }
        };
    }

    private CompletableFuture<Void> handIn(Inbound inbound, Heard heard, @Nullable Query query) {
        var reply = new TelegramReply(voice, heard, query);
        doorway.accept(inbound, reply);
        return reply.settled();
    }

    private static Envelope envelope(Heard heard) {
        return heard.envelope(List.of());
    }

    /** An old message of a group that moved still has its buttons, and its old address. */
    private Heard today(Heard heard) {
        Target now = moves.now(heard.target());
        return now.chat().equals(heard.target().chat())
                ? heard
                : heard.in(Place.channel(TelegramFront.NAME, now.chat()));
    }
}
