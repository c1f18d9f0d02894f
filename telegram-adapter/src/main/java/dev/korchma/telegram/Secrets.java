package dev.korchma.telegram;

import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.Reply.Reached;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.text.Texts;
import dev.korchma.telegram.Sending.Letter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * The ways to one person, best first: a message in the group nobody else sees, the private chat, a
 * window over the pressed button, and where there is none, the door to a private chat.
 */
@OnTelegram
class Secrets {

    private static final Duration INVITED_EVERY = Duration.ofMinutes(10);

    private final Whispering whispering;
    private final Sending sending;
    private final Pencil pencil;
    private final Texts texts;
    private final Myself myself;
    private final ToldRows told;

    Secrets(
            Whispering whispering,
            Sending sending,
            Pencil pencil,
            Texts texts,
            Myself myself,
            ToldRows told) {
        this.whispering = whispering;
        this.sending = sending;
        this.pencil = pencil;
        this.texts = texts;
        this.myself = myself;
        this.told = told;
    }

    /** Tells the speaker alone. */
    Reached tell(Heard heard, @Nullable Query query, View view) {
        if (heard.isPrivate()) {
            return privately(heard, view) ? Reached.NOW : Reached.NOT_YET;
        }
        if (encloses(heard, view) && privately(heard, view)) {
            point(heard, query);
            return Reached.NOW;
        }
        if (!hands(view) && whispering.tell(heard, query, view)) {
            return Reached.NOW;
        }
        if (privately(heard, view)) {
            point(heard, query);
            return Reached.NOW;
        }
        if (query != null && !hands(view) && isAlert(view, heard) && query.alert(view.words())) {
            return Reached.NOW;
        }
        invite(heard, "telegram.invite.line");
        return Reached.NOT_YET;
    }

    /** No message for one of a group takes a file, and what is in it cannot be told in words. */
    private static boolean hands(View view) {
        return view.blocks().stream().anyMatch(Block.Paper.class::isInstance);
    }

    private boolean privately(Heard heard, View view) {
        Target to = Target.privately(heard.speaker().account());
        Letter letter = Letter.of(pencil.draw(view, to), Urgency.ANSWER);
        return sending.once(heard.key() + ":secret", to, letter).isDone();
    }

    /** A message for one person in a group holds no picture and no file, and words say less. */
    private boolean encloses(Heard heard, View view) {
        return pencil.draw(view, heard.target()).enclosed().isPresent();
    }

    private boolean isAlert(View view, Heard heard) {
        return pencil.inWords(view, heard.target()).isOnlyWords()
                && view.words().length() <= Query.LONGEST_ALERT;
    }

    /** Says which way it went. */
    void point(Heard heard, @Nullable Query query) {
        if (query != null) {
            query.toast(texts, heard.language(), "telegram.private.toast");
        } else if (told.isDue(heard.target().chat(), heard.key(), INVITED_EVERY)) {
            say(heard, "telegram.private.line", "telegram.private.open");
        }
    }

    /** Shows the door to the private chat. */
    void invite(Heard heard, String line) {
        String what = "invited " + heard.speaker().account();
        if (told.isDue(heard.target().chat(), what, INVITED_EVERY)) {
            say(heard, line, "telegram.invite.open");
        }
    }

    /** The invitation has done its work: the next one may come at once. */
    void arrived(Heard heard) {
        told.forgetAll("invited " + heard.speaker().account());
    }

    private void say(Heard heard, String line, String door) {
        Words words = new Words(_ -> Optional.of(heard.speaker().account()));
        var name = new Rich.Mention("", heard.speaker().name());
        words.say(texts.rich(heard.language(), line, Map.of("name", Rich.of(name))), null);
        InlineKeyboardMarkup keyboard =
                myself.link("secret")
                        .map(link ->
                                InlineKeyboardButton.builder()
                                        .text(texts.plain(heard.language(), door))
                                        .url(link)
                                        .build())
                        .map(button ->
                                new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(button))))
                        .orElse(null);
        Drawn drawn = new Drawn(words.text(), words.entities(), keyboard, Optional.empty());
        Letter letter = Letter.of(drawn, Urgency.ANSWER).answering(heard.answers());
        if (!sending.once(heard.key() + ":way", heard.target(), letter).isDone()) {
            told.forget(heard.target().chat(), "invited " + heard.speaker().account());
        }
    }
}
