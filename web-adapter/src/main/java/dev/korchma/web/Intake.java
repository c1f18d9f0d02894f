package dev.korchma.web;

import dev.korchma.bot.chat.Attached;
import dev.korchma.bot.chat.DeliveryKey;
import dev.korchma.bot.chat.Doorway;
import dev.korchma.bot.chat.Envelope;
import dev.korchma.bot.chat.Inbound;
import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.Speaker;
import dev.korchma.bot.chat.Surroundings;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.text.Typed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Frames become inbounds. */
@Component
class Intake {

    private static final int LONGEST_LINE = 2_000;
    private static final int LONGEST_TOKEN = 64;
    private static final int LONGEST_PLACE = 64;

    private final TableStore store;
    private final Streams streams;
    private final Channels channels;
    private final Doorway doorway;

    Intake(TableStore store, Streams streams, Channels channels, Doorway doorway) {
        this.store = store;
        this.streams = streams;
        this.channels = channels;
        this.doorway = doorway;
    }

    /** What came of taking a frame. */
    sealed interface Taken {}

    /** Its answer comes to the windows of the seat. */
    record Underway() implements Taken {}

    record Suggesting(CompletableFuture<List<Suggestion>> suggestions) implements Taken {}

    /** A key of the texts, with its arguments. */
    record Refused(String key, Map<String, Object> arguments) implements Taken {}

    Taken take(Seat seat, Frame frame) {
        String id = frame.id();
        if (id == null || !id.matches("[A-Za-z0-9-]{1,64}") || frame.kind() == null) {
            return new Refused("web.no.frame", Map.of());
        }
        Optional<TableStore.Spot> spot =
                Optional.of(Objects.requireNonNullElse(frame.place(), channels.first()))
                        .filter(place -> Typed.line(place, LONGEST_PLACE).equals(place))
                        .flatMap(store::place)
                        .filter(place -> place.isFor(seat));
        if (spot.isEmpty()) {
            return new Refused("web.no.place", Map.of());
        }
        if (isTooLong(frame)) {
            return new Refused("web.no.too-long", Map.of("max", LONGEST_LINE));
        }
        Envelope envelope = envelope(seat, id, spot.get()).with(attached(frame.file()));
        Inbound inbound = inbound(frame, envelope);
        return inbound == null
                ? new Refused("web.no.frame", Map.of())
                : handIn(seat, id, spot.get(), inbound, Optional.ofNullable(frame.opener()));
    }

    /** A seat was made: from now on the others find it in the first channel. */
    void arrived(Seat seat) {
        TableStore.Spot spot = store.place(channels.first()).orElseThrow();
        Inbound arrival = new Inbound.Arrival(envelope(seat, "arrival", spot));
        var _ = handIn(seat, "arrival", spot, arrival, Optional.empty());
    }

    /**
     * @param opener token of the control that opened the form which is sent back
     */
    private Taken handIn(
            Seat seat,
            String frame,
            TableStore.Spot spot,
            Inbound inbound,
            Optional<String> opener) {
        String key = inbound.envelope().key().value();
        WebReply reply =
                new WebReply(
                        store,
                        streams,
                        new WebReply.Asked(
                                seat,
                                frame,
                                key,
                                spot.place().id(),
                                control(inbound).or(() -> opener),
                                opener.isPresent()));
        if (inbound instanceof Inbound.Line line && !line.isCommand()) {
            View said = View.say(Rich.plain(Typed.lines(line.text(), LONGEST_LINE)));
            store.post(spot.place().id(), seat.name(), null, said, key + ":said");
            streams.wake();
        }
        doorway.accept(inbound, reply);
        return inbound instanceof Inbound.Completion
                ? new Suggesting(reply.suggestions())
                : new Underway();
    }

    private static Envelope envelope(Seat seat, String frame, TableStore.Spot spot) {
        return new Envelope(
                new DeliveryKey("web:" + seat.id() + ":" + frame),
                new Speaker(WebPlatform.FRONT, seat.id().toString(), seat.name()),
                spot.place(),
                seat.language().tag(),
                Surroundings.titled(spot.title()),
                List.of());
    }

    private static @Nullable Inbound inbound(Frame frame, Envelope envelope) {
        String token = frame.token();
        return switch (Objects.requireNonNull(frame.kind())) {
            case "line" ->
                    frame.text() == null || Typed.line(frame.text(), LONGEST_LINE).isEmpty()
                            ? null
                            : new Inbound.Line(envelope, frame.text().strip());
            case "command" ->
                    frame.path() == null
                            ? null
                            : new Inbound.CommandCall(
                                    envelope, frame.path(), orNone(frame.options()));
            case "press" -> token == null ? null : new Inbound.Press(envelope, token);
            case "select" ->
                    token == null || orNone(frame.values()).isEmpty()
                            ? null
                            : new Inbound.Selection(envelope, token, orNone(frame.values()));
            case "form" ->
                    token == null
                            ? null
                            : new Inbound.FormSent(
                                    envelope,
                                    token,
                                    orNone(frame.fields()),
                                    frame.opener() != null);
            case "arrive" -> new Inbound.Arrival(envelope);
            case "complete" ->
                    frame.path() == null || frame.option() == null
                            ? null
                            : new Inbound.Completion(
                                    envelope,
                                    frame.path(),
                                    orNone(frame.options()),
                                    frame.option());
            default -> null;
        };
    }

    private static Optional<String> control(Inbound inbound) {
        return switch (inbound) {
            case Inbound.Press press -> Optional.of(press.token());
            case Inbound.Selection selection -> Optional.of(selection.token());
            case Inbound.FormSent _,
                    Inbound.CommandCall _,
                    Inbound.Completion _,
                    Inbound.Arrival _,
                    Inbound.Line _ ->
                    Optional.empty();
        };
    }

    /** What the page sends is here already; it is kept nowhere. */
    private static @Nullable Attached attached(Frame.@Nullable Upload file) {
        byte[] content = file == null ? null : file.content();
        return file == null || content == null
                ? null
                : new Attached(
                        Objects.requireNonNullElse(file.name(), ""),
                        content.length,
                        _ -> new Attached.Whole(content));
    }

    private static boolean isTooLong(Frame frame) {
        return (frame.text() != null && frame.text().length() > LONGEST_LINE)
                || (frame.token() != null && frame.token().length() > LONGEST_TOKEN)
                || (frame.opener() != null && frame.opener().length() > LONGEST_TOKEN);
    }

    /** JSON has null where a field was left empty; the bot knows only what is there. */
    private static Map<String, String> orNone(@Nullable Map<String, @Nullable String> fields) {
        Map<String, String> filled = new HashMap<>();
        if (fields != null) {
            fields.forEach((name, value) -> {
                if (value != null) {
                    filled.put(name, value);
                }
            });
        }
        return filled;
    }

    private static List<String> orNone(@Nullable List<@Nullable String> values) {
        return values == null ? List.of() : values.stream().flatMap(Stream::ofNullable).toList();
    }
}
