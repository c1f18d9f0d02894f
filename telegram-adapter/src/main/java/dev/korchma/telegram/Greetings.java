package dev.korchma.telegram;

import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.telegram.Sending.Letter;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the bot says without being asked: who it is, and what keeps it from helping. */
@OnTelegram
class Greetings {

    private static final Logger LOG = LoggerFactory.getLogger(Greetings.class);
    private static final Duration SAID_EVERY = Duration.ofDays(1);

    private final Sending sending;
    private final Pencil pencil;
    private final Texts texts;
    private final ToldRows told;
    private final Secrets secrets;

    Greetings(Sending sending, Pencil pencil, Texts texts, ToldRows told, Secrets secrets) {
        this.sending = sending;
        this.pencil = pencil;
        this.texts = texts;
        this.told = told;
        this.secrets = secrets;
    }

    /** To somebody who opened the private chat, or to a group that let the bot in. */
    void welcome(Heard heard) {
        boolean privately = heard.place().kind() == Place.Kind.PRIVATE;
        if (privately) {
            secrets.arrived(heard);
        }
        say(heard, privately ? "telegram.welcome.private" : "telegram.welcome.group");
    }

    /** To an administrator who writes as the group itself, and so could be anybody. */
    void unmask(Heard heard) {
        if (told.isDue(heard.target().chat(), "masked", Duration.ofHours(1))) {
            say(heard, "telegram.masked");
        }
    }

    /** The group has topics, the bot may not open any: said once a day, and play goes on. */
    void missTopics(Target group, Language language, String key) {
        if (told.isDue(group.chat(), "topics", SAID_EVERY)) {
            View line = View.say(texts.rich(language, "telegram.topics.missing"));
            send(group, line, key);
        }
    }

    private void say(Heard heard, String text) {
        send(heard.target(), View.say(texts.rich(heard.language(), text)), heard.key() + ":hello");
    }

    private void send(Target to, View view, String nonce) {
        try {
            var letter = Letter.of(pencil.draw(view, to), Urgency.CHATTER);
            sending.once(nonce, to, letter);
        } catch (TelegramAway away) {
            LOG.info("A greeting was not said: {}", away.why());
        }
    }
}
