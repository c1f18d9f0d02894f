package dev.korchma.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Tells a window everything it may see, from a number on and for as long as it stays open. */
@RestController
@RequestMapping("/api")
class ChangesApi {

    private static final long BEAT_SECONDS = 15;

    private final Seats seats;
    private final Streams streams;
    private final TableHistory history;
    private final ChangeJson json;

    ChangesApi(Seats seats, Streams streams, TableHistory history, ChangeJson json) {
        this.seats = seats;
        this.streams = streams;
        this.history = history;
        this.json = json;
    }

    @GetMapping("/changes")
    ResponseEntity<StreamingResponseBody> changes(
            @RequestHeader(name = TableApi.SEAT, defaultValue = "") String token,
            @RequestParam(defaultValue = "0") long after,
            HttpServletResponse response) {
        Seat seat = seats.byToken(token).orElseThrow(NoSeat::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_NDJSON)
                .body(_ -> tell(seat, after, response));
    }

    private void tell(Seat seat, long after, HttpServletResponse out) throws IOException {
        try (Streams.Window window = streams.open(seat.id())) {
            long seen = catchUp(seat, after, out);
            write(out, new Change.Beat());
            while (window.isOpen()) {
                Optional<Change> next = window.next(BEAT_SECONDS);
                seen = catchUp(seat, seen, out);
                if (next.isPresent()) {
                    write(out, next.get());
                }
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private long catchUp(Seat seat, long after, HttpServletResponse out) throws IOException {
        long seen = after;
        List<Change.Kept> missed = history.after(seen, seat.id());
        while (!missed.isEmpty()) {
            for (Change.Kept change : missed) {
                write(out, change);
                seen = Math.max(seen, change.seq());
            }
            missed = history.after(seen, seat.id());
        }
        return seen;
    }

    /** Past Spring's own stream, which keeps what is written until the end. */
    private void write(HttpServletResponse out, Change change) throws IOException {
        out.getOutputStream().write((json.write(change) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flushBuffer();
    }
}
