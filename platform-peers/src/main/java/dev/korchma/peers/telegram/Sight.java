package dev.korchma.peers.telegram;

import dev.korchma.peers.telegram.text.Formatted;
import dev.korchma.peers.telegram.world.Account;
import dev.korchma.peers.telegram.world.Chat;
import dev.korchma.peers.telegram.world.Content;
import dev.korchma.peers.telegram.world.Message;
import dev.korchma.peers.telegram.world.StoredFile;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What one person's client shows of a chat. */
final class Sight {

    private final Account viewer;
    private final Chat chat;

    Sight(Account viewer, Chat chat) {
        this.viewer = viewer;
        this.chat = chat;
    }

    /** Everything, oldest first; nothing of a group the viewer is not in. */
    List<Seen> all() {
        boolean inside =
                chat.isPrivate()
                        ? chat.id() == viewer.id()
                        : chat.member(viewer).status().present();
        if (!inside) {
            return List.of();
        }
        return Stream.concat(
                        chat.messages().values().stream()
                                .filter(message -> !chat.replaced(viewer).contains(message.id())),
                        chat.whispers().values().stream().filter(this::mine))
                .sorted(Comparator.comparingLong(this::place).thenComparingInt(Message::whisper))
                .map(this::seen)
                .toList();
    }

    private boolean mine(Message whisper) {
        return viewer.equals(whisper.receiver()) || viewer.equals(whisper.from());
    }

    private long place(Message message) {
        return message.isWhisper()
                ? chat.whisperedAfter(message.whisper()) * 2L + 1
                : message.id() * 2L;
    }

    Seen seen(Message message) {
        var text = words(message.content());
        return new Seen(
                chat.id(),
                message.id(),
                message.whisper(),
                message.from().firstName(),
                text.text(),
                text.entities(),
                message.thread(),
                message.replyTo(),
                file(message.content()),
                keyboard(message),
                message.edited() != 0,
                chat.pinned().contains(message.id()),
                asks(message));
    }

    /** What hangs on a message that the viewer sees. */
    Optional<StoredFile> file(Seen message) {
        boolean visible = all().stream().anyMatch(message::equals);
        Message kept =
                message.whisper() == 0
                        ? chat.messages().get(message.id())
                        : chat.whispers().get(message.whisper());
        return !visible || kept == null
                ? Optional.empty()
                : switch (kept.content()) {
                    case Content.Picture picture -> Optional.of(picture.file());
                    case Content.Paper paper -> Optional.of(paper.file());
                    case Content.Words _, Content.Rich _, Content.Service _ -> Optional.empty();
                };
    }

    private static Formatted words(Content content) {
        return content instanceof Content.Service service
                ? new Formatted(
                        "[" + String.join(" ", service.fields().propertyNames()) + "]", List.of())
                : content.words();
    }

    private static Optional<Seen.Attached> file(Content content) {
        return switch (content) {
            case Content.Picture picture -> Optional.of(attached(picture.file(), true));
            case Content.Paper paper -> Optional.of(attached(paper.file(), false));
            case Content.Words _, Content.Rich _, Content.Service _ -> Optional.empty();
        };
    }

    private static Seen.Attached attached(StoredFile file, boolean photo) {
        return new Seen.Attached(
                photo,
                file.name(),
                sha256(file.bytes()),
                file.bytes().length,
                file.width(),
                file.height());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static List<List<Seen.Button>> keyboard(Message message) {
        var rows = new ArrayList<List<Seen.Button>>();
        var markup = message.markup();
        if (markup != null) {
            for (var row : markup.path("inline_keyboard")) {
                rows.add(row.valueStream().map(Sight::button).toList());
            }
        }
        return rows;
    }

    private static Seen.Button button(JsonNode button) {
        return new Seen.Button(
                button.path("text").asString(""),
                button.path("callback_data").asString(""),
                button.path("url").asString(""),
                button.has("disabled"),
                button.path("style").asString(""));
    }

    /** A selective request goes to those named in the text and to whom the message answers. */
    private boolean asks(Message message) {
        var markup = message.markup();
        if (markup == null || !markup.path("force_reply").asBoolean(false)) {
            return false;
        }
        if (!markup.path("selective").asBoolean(false)) {
            return true;
        }
        var replied = chat.messages().get(message.replyTo());
        return (replied != null && replied.from().equals(viewer)) || names(message.content());
    }

    private boolean names(Content content) {
        var text = content.words();
        return text.entities().stream()
                .anyMatch(entity ->
                        switch (entity.type()) {
                            case "text_mention" ->
                                    Long.toString(viewer.id()).equals(entity.details().get("user"));
                            case "mention" ->
                                    text.text()
                                            .startsWith("@" + viewer.username(), entity.offset());
                            default -> false;
                        });
    }
}
