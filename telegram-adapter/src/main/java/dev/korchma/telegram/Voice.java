package dev.korchma.telegram;

import dev.korchma.bot.chat.ChatPlatform.Edited;
import dev.korchma.bot.chat.Form;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Reply.Reached;
import dev.korchma.bot.chat.View;
import dev.korchma.telegram.Sending.Letter;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;

/** How the bot answers somebody it heard. */
@OnTelegram
class Voice {

    private final Calls calls;
    private final Sending sending;
    private final Redrawing redrawing;
    private final Whispering whispering;
    private final Secrets secrets;
    private final Forms forms;
    private final Pencil pencil;

    Voice(
            Calls calls,
            Sending sending,
            Redrawing redrawing,
            Whispering whispering,
            Secrets secrets,
            Forms forms,
            Pencil pencil) {
        this.calls = calls;
        this.sending = sending;
        this.redrawing = redrawing;
        this.whispering = whispering;
        this.secrets = secrets;
        this.forms = forms;
        this.pencil = pencil;
    }

    /** Shows that the bot is at it. */
    void think(Heard heard) {
        Target to = heard.target();
        var action =
                SendChatAction.builder()
                        .chatId(to.chat())
                        .messageThreadId(to.topic())
                        .action(ActionType.TYPING.toString())
                        .build();
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        calls.now(action);
                    } catch (TelegramAway unreachable) {
                        // The answer itself will tell.
                    }
                });
    }

    /** To everybody in the place. Where we may not write there is nobody to be told. */
    Reached publicly(Heard heard, View view) {
        Letter letter = Letter.of(pencil.draw(view, heard.target()), Urgency.ANSWER);
        boolean out =
                sending.once(
                                heard.key() + ":answer",
                                heard.target(),
                                letter.answering(heard.answers()))
                        .isDone();
        return out ? Reached.NOW : Reached.NOT_YET;
    }

    Reached secretly(Heard heard, @Nullable Query query, View view) {
        return secrets.tell(heard, query, view);
    }

    /** Redraws the message whose button was pressed; one that is gone comes anew. */
    void redraw(Heard heard, @Nullable Query query, Heard.Pressed pressed, View view) {
        if (pressed.ephemeral()) {
            if (!whispering.redraw(heard, pressed.message(), view)) {
                secrets.tell(heard, query, view);
            }
            return;
        }
        Drawn drawn = pencil.draw(view, heard.target());
        Edited edited = redrawing.redraw(heard.target(), pressed.message(), drawn, Urgency.ANSWER);
        if (edited == Edited.GONE) {
            sending.once(heard.key() + ":anew", heard.target(), Letter.of(drawn, Urgency.ANSWER));
        }
    }

    /** Asks; what is secret is asked in private, and the place is told only that. */
    void ask(Heard heard, @Nullable Query query, Form form) {
        boolean elsewhere = heard.place().kind() != Place.Kind.PRIVATE;
        if (!elsewhere || !(form.secret() || heard.aside())) {
            forms.open(heard, form);
        } else if (!forms.openAside(heard, form)) {
            secrets.invite(heard, "telegram.invite.question");
        } else if (!heard.aside()) {
            secrets.point(heard, query);
        }
    }
}
