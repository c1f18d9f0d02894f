package dev.korchma.web;

import dev.korchma.bot.chat.Gallery;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What was drawn or written, for whoever sits here and knows its hash: it tells nothing, and only
 * those who were shown the picture or handed the file were told it.
 */
@RestController
@RequestMapping("/api")
class PicturesApi {

    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final Seats seats;
    private final Gallery gallery;

    PicturesApi(Seats seats, Gallery gallery) {
        this.seats = seats;
        this.gallery = gallery;
    }

    @GetMapping("/pictures/{hash}")
    ResponseEntity<byte[]> picture(
            @RequestHeader(name = TableApi.SEAT, defaultValue = "") String token,
            @PathVariable String hash) {
        return kept(token, hash, MediaType.IMAGE_PNG);
    }

    /** The page gives the file its name: it is shown nowhere, only saved. */
    @GetMapping("/papers/{hash}")
    ResponseEntity<byte[]> paper(
            @RequestHeader(name = TableApi.SEAT, defaultValue = "") String token,
            @PathVariable String hash) {
        return kept(token, hash, MediaType.APPLICATION_OCTET_STREAM);
    }

    private ResponseEntity<byte[]> kept(String token, String hash, MediaType type) {
        var _ = seats.byToken(token).orElseThrow(NoSeat::new);
        return gallery.find(hash)
                .map(bytes ->
                        ResponseEntity.ok()
                                .contentType(type)
                                .cacheControl(
                                        CacheControl.maxAge(FOR_EVER).cachePrivate().immutable())
                                .varyBy(TableApi.SEAT)
                                .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
