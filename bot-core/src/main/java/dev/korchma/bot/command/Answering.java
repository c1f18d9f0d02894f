package dev.korchma.bot.command;

import dev.korchma.bot.chat.Envelope;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.store.Inbox;
import dev.korchma.bot.store.Outbox;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** Words outcomes, refusals and accidents for whoever caused them. */
@Component
class Answering {

    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

    private final Texts texts;
    private final Handlers handlers;
    private final Outbox outbox;

    Answering(Texts texts, Handlers handlers, Outbox outbox) {
        this.texts = texts;
        this.handlers = handlers;
        this.outbox = outbox;
    }

    void answer(Inbox.Settled settled, Person person, Whereabouts where, WatchedReply reply) {
        if (settled.outcome() instanceof No why) {
            refuse(why, person, where, reply);
            return;
        }
        Handler handler = handlers.find(settled.handler()).orElse(null);
        Language language = reply.isPublic() ? where.language() : person.language();
        View view = handler == null ? null : handler.show(settled.outcome(), language).orElse(null);
        if (handler == null || view == null) {
            reply.done();
        } else if (reply.answer(view)) {
            handler.later(settled.outcome(), language)
                    .ifPresent(later -> outbox.whisper(where.space(), person.id(), later));
        }
    }

    /** Answers now, or lets the answer wait for a way to the person. */
    void say(View view, Person person, Whereabouts where, WatchedReply reply) {
        if (reply.answer(view)) {
            outbox.whisper(where.space(), person.id(), view);
        }
    }

    /** A second delivery of what closed its own question: told once more as it was told. */
    void again(Inbox.Settled settled, Person person, Whereabouts where, WatchedReply reply) {
        handlers.find(settled.handler()).ifPresent(handler -> reply.handledIn(handler.manner()));
        answer(settled, person, where, reply);
    }

    /** Says it to the speaker alone, whatever the answer would have been. */
    void sayAlone(View view, Person person, Whereabouts where, WatchedReply reply) {
        View neutral = View.say(texts.rich(where.language(), "answer.nothing-happened"));
        if (reply.answerPrivately(view, neutral)) {
            outbox.whisper(where.space(), person.id(), view);
        }
    }

    void refuse(No why, Person person, Whereabouts where, WatchedReply reply) {
        View words = View.of(View.Tone.BAD).text(sentence(why, person.language())).build();
        sayAlone(words, person, where, reply);
    }

    private Rich sentence(No why, Language language) {
        Rich words = texts.rich(language, why.key(), said(why, language));
        for (No next : why.more()) {
            words = words.plus(Rich.plain(" ")).plus(sentence(next, language));
        }
        return words;
    }

    private Map<String, Object> said(No why, Language language) {
        Map<String, Object> said = new HashMap<>(why.arguments());
        said.replaceAll((_, value) ->
                value instanceof No.Shown(List<String> keys) ? shown(keys, language) : value);
        return said;
    }

    private String shown(List<String> keys, Language language) {
        return keys.stream()
                .map(key -> texts.has(key) ? texts.plain(language, key) : key)
                .collect(Collectors.joining(", "));
    }

    /** Something broke. Whoever caused it is told whether anything was changed, and a number. */
    void broken(Envelope envelope, RuntimeException broken, WatchedReply reply) {
        Language language = Language.nearest(envelope.locale());
        View words;
        if (broken instanceof Unconfirmed) {
            LOG.error("Saving was not confirmed: {}", broken.getMessage());
            words = View.say(texts.rich(language, "answer.unconfirmed"));
        } else if (isSavingDown(broken)) {
            LOG.error("Saving is down: {}", broken.getMessage());
            words = View.say(texts.rich(language, "answer.saving-down"));
        } else {
            String incident = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Incident {}", incident, broken);
            words = View.say(texts.rich(language, "answer.broken", Map.of("incident", incident)));
        }
        reply.answerPrivately(words, words);
    }

    /** Whoever types gets no suggestions then; the operator hears why. */
    static void brokenCompletion(RuntimeException broken) {
        if (isSavingDown(broken)) {
            LOG.error("Saving is down, nothing is suggested: {}", broken.getMessage());
        } else {
            LOG.error("A completion failed", broken);
        }
    }

    /** A connection that was lost in the middle shows itself where it is to be rolled back. */
    private static boolean isSavingDown(RuntimeException broken) {
        return broken instanceof CannotCreateTransactionException
                || broken instanceof DataAccessResourceFailureException
                || broken instanceof QueryTimeoutException
                || (broken instanceof UncategorizedDataAccessException accident
                        && accident.getMostSpecificCause() instanceof SQLException);
    }
}
