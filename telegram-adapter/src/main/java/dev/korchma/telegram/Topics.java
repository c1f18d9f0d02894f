package dev.korchma.telegram;

import dev.korchma.bot.chat.Place;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Typed;
import dev.korchma.telegram.Answer.Done;
import dev.korchma.telegram.Answer.Overtaken;
import dev.korchma.telegram.Answer.Refused;
import org.telegram.telegrambots.meta.api.methods.forum.CreateForumTopic;
import org.telegram.telegrambots.meta.api.objects.forum.ForumTopic;

/** Threads are topics of a forum; in a group without them play stays in the group itself. */
@OnTelegram
class Topics {

    private static final int LONGEST_TITLE = 128;

    private final Calls calls;
    private final Sending sending;
    private final Moves moves;
    private final SentRows sent;
    private final Greetings greetings;

    Topics(Calls calls, Sending sending, Moves moves, SentRows sent, Greetings greetings) {
        this.calls = calls;
        this.sending = sending;
        this.moves = moves;
        this.sent = sent;
        this.greetings = greetings;
    }

    Place open(Place parent, String title, String nonce) {
        return sent.thread(nonce)
                .orElseGet(() -> {
                    Place opened = create(parent, title, nonce);
                    sent.opened(nonce, opened);
                    return opened;
                });
    }

    /** A title is in the language of the place, which is the only hint a front has. */
    private static Language language(String title) {
        boolean cyrillic =
                title.codePoints()
                        .mapToObj(Character.UnicodeScript::of)
                        .anyMatch(Character.UnicodeScript.CYRILLIC::equals);
        return cyrillic ? Language.RU : Language.EN;
    }

    private Place create(Place parent, String title, String nonce) {
        Target group = Target.of(parent);
        if (parent.kind() != Place.Kind.CHANNEL || moves.now(group).isBasicGroup()) {
            return parent;
        }
        Answer<ForumTopic> answer =
                sending.following(
                        group,
                        to -> {
                            var method =
                                    CreateForumTopic.builder()
                                            .chatId(to.chat())
                                            .name(Typed.line(title, LONGEST_TITLE))
                                            .build();
                            return calls.inTurn(
                                    to.chat(),
                                    Urgency.BOARD,
                                    null,
                                    client -> client.execute(method));
                        });
        return switch (answer) {
            case Done<ForumTopic>(ForumTopic topic) ->
                    Target.topic(moves.now(group).chat(), topic.getMessageThreadId());
            case Refused<ForumTopic>(Refusal why) -> {
                if (why.kind() == Refusal.Kind.SHUT) {
                    greetings.missTopics(group, language(title), nonce + ":right");
                }
                yield parent;
            }
            case Overtaken<ForumTopic> _ -> parent;
        };
    }
}
