package dev.korchma.peers.telegram.delivery;

import dev.korchma.peers.telegram.shape.MessageShape;
import dev.korchma.peers.telegram.shape.Shapes;
import dev.korchma.peers.telegram.text.Formatted;
import dev.korchma.peers.telegram.world.Account;
import dev.korchma.peers.telegram.world.Chat;
import dev.korchma.peers.telegram.world.Content;
import dev.korchma.peers.telegram.world.Member;
import dev.korchma.peers.telegram.world.Message;
import dev.korchma.peers.telegram.world.Query;
import dev.korchma.peers.telegram.world.World;
import java.util.Locale;

/** Tells the bot what happens, as far as the bot may hear it. */
public final class Announcer {

    private final World world;
    private final UpdateLog log;
    private final MessageShape shape;
    private final boolean privacy;

    /**
     * @param privacy whether the bot hears, in groups where it is no administrator, only what
     *     concerns it (the Bot FAQ's "privacy mode", on by default)
     */
    public Announcer(World world, UpdateLog log, boolean privacy) {
        this.world = world;
        this.log = log;
        this.shape = new MessageShape(world);
        this.privacy = privacy;
    }

    /** A person wrote something, or the server did. */
    public void message(Chat chat, Message message) {
        if (hears(chat, message)) {
            log.add("message", shape.of(message));
        }
    }

    /** A person changed what they wrote. */
    public void edited(Chat chat, Message message) {
        if (hears(chat, message)) {
            log.add("edited_message", shape.of(message));
        }
    }

    /** A button was pressed. */
    public void pressed(Query query) {
        var body =
                Shapes.object()
                        .put("id", query.id())
                        .put("chat_instance", Long.toString(query.message().chat() * 7919))
                        .put("data", query.data());
        body.set("from", Shapes.user(query.presser()));
        body.set("message", shape.of(query.message()));
        log.add("callback_query", body);
    }

    /** Somebody's place in a chat changed. */
    public void member(Chat chat, Account by, Member before, Member after) {
        var body =
                Shapes.memberChange(chat, by, before, after).put("date", world.clock().seconds());
        if (after.account().equals(world.bot())) {
            log.add("my_chat_member", body);
        } else if (chat.member(world.bot()).status().administers()) {
            log.add("chat_member", body);
        }
    }

    private boolean hears(Chat chat, Message message) {
        if (chat.isPrivate()) {
            return true;
        }
        var bot = chat.member(world.bot());
        if (!bot.status().present()) {
            return false;
        }
        return !privacy || bot.status().administers() || concernsBot(chat, message);
    }

    private boolean concernsBot(Chat chat, Message message) {
        if (message.isWhisper() || message.content() instanceof Content.Service) {
            return true;
        }
        var replied = chat.messages().get(message.replyTo());
        return (replied != null && replied.from().equals(world.bot()))
                || namesBot(message.content().words());
    }

    private boolean namesBot(Formatted text) {
        var suffix = "@" + String.valueOf(world.bot().username()).toLowerCase(Locale.ROOT);
        return text.entities().stream()
                .anyMatch(entity -> {
                    var word =
                            text.text()
                                    .substring(entity.offset(), entity.offset() + entity.length())
                                    .toLowerCase(Locale.ROOT);
                    return switch (entity.type()) {
                        case "mention" -> word.equals(suffix);
                        case "bot_command" -> !word.contains("@") || word.endsWith(suffix);
                        default -> false;
                    };
                });
    }
}
