package dev.korchma.web;

import dev.korchma.bot.chat.CommandMenu;
import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the page asks of the table; see {@code docs/web-table.md}. */
@RestController
@RequestMapping("/api")
class TableApi {

    static final String SEAT = "X-Seat";
    private static final int PATIENCE_SECONDS = 2;

    private final Seats seats;
    private final Intake intake;
    private final CommandMenu menu;
    private final Texts texts;

    TableApi(Seats seats, Intake intake, CommandMenu menu, Texts texts) {
        this.seats = seats;
        this.intake = intake;
        this.menu = menu;
        this.texts = texts;
    }

    record Wish(@Nullable String name, @Nullable String language) {}

    record SeatSeen(String id, String name, String language) {
        static SeatSeen of(Seat seat) {
            return new SeatSeen(seat.id().toString(), seat.name(), seat.language().tag());
        }
    }

    @PostMapping("/seats")
    ResponseEntity<Object> sitDown(@RequestBody Wish wish) {
        Language language = Language.nearest(wish.language());
        return switch (seats.sitDown(Objects.requireNonNullElse(wish.name(), ""), language)) {
            case Seats.Refused(String key) ->
                    error(
                            key.equals("web.no.taken")
                                    ? HttpStatus.CONFLICT
                                    : HttpStatus.UNPROCESSABLE_CONTENT,
                            language,
                            key);
            case Seats.Sat(Seat seat, String token) -> {
                intake.arrived(seat);
                yield ResponseEntity.status(HttpStatus.CREATED)
                        .body(Map.of("seat", SeatSeen.of(seat), "token", token));
            }
        };
    }

    @GetMapping("/me")
    ResponseEntity<Object> me(@RequestHeader(name = SEAT, defaultValue = "") String token) {
        return seats.byToken(token)
                .map(seat -> ok(Map.of("seat", SeatSeen.of(seat))))
                .orElseThrow(NoSeat::new);
    }

    @PostMapping("/me")
    ResponseEntity<Object> speak(
            @RequestHeader(name = SEAT, defaultValue = "") String token, @RequestBody Wish wish) {
        return seats.byToken(token)
                .map(seat -> {
                    seats.speak(seat.id(), Language.nearest(wish.language()));
                    return ok(Map.of());
                })
                .orElseThrow(NoSeat::new);
    }

    @GetMapping("/menu")
    List<CommandMenu.Entry> menu(@RequestParam(defaultValue = "en") String language) {
        return menu.entries(language);
    }

    @PostMapping("/frames")
    ResponseEntity<Object> frame(
            @RequestHeader(name = SEAT, defaultValue = "") String token, @RequestBody Frame frame) {
        Seat seat = seats.byToken(token).orElseThrow(NoSeat::new);
        return taken(seat, intake.take(seat, frame));
    }

    /** A frame with a file, which may be larger than others. */
    @PostMapping(Gatekeeper.FILES)
    ResponseEntity<Object> file(
            @RequestHeader(name = SEAT, defaultValue = "") String token, @RequestBody Frame frame) {
        return frame(token, frame);
    }

    private ResponseEntity<Object> taken(Seat seat, Intake.Taken taken) {
        return switch (taken) {
            case Intake.Underway _ -> ResponseEntity.accepted().body(Map.of());
            case Intake.Suggesting(var suggestions) -> {
                List<Suggestion> none = List.of();
                yield ok(
                        Map.of(
                                "suggestions",
                                suggestions
                                        .completeOnTimeout(none, PATIENCE_SECONDS, TimeUnit.SECONDS)
                                        .join()));
            }
            case Intake.Refused(String key, Map<String, Object> arguments) ->
                    ResponseEntity.status(
                                    key.equals("web.no.place")
                                            ? HttpStatus.NOT_FOUND
                                            : HttpStatus.UNPROCESSABLE_CONTENT)
                            .body(Map.of("error", texts.plain(seat.language(), key, arguments)));
        };
    }

    private static ResponseEntity<Object> ok(Object body) {
        return ResponseEntity.ok(body);
    }

    private ResponseEntity<Object> error(HttpStatus status, Language language, String key) {
        return ResponseEntity.status(status).body(Map.of("error", texts.plain(language, key)));
    }
}
