package dev.korchma.web;

import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What a browser is told when something was wrong with what it sent, or with us. */
@RestControllerAdvice(assignableTypes = {TableApi.class, ChangesApi.class, PicturesApi.class})
class Accidents {

    private static final Logger LOG = LoggerFactory.getLogger(Accidents.class);

    private final Texts texts;

    Accidents(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        MethodArgumentTypeMismatchException.class
    })
    ResponseEntity<Object> unreadable(HttpServletRequest request) {
        return error(request, HttpStatus.BAD_REQUEST, "web.no.frame");
    }

    @ExceptionHandler(NoSeat.class)
    ResponseEntity<Object> nobody(HttpServletRequest request) {
        return error(request, HttpStatus.UNAUTHORIZED, "web.no.seat");
    }

    /** A window was closed while it was being told something. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, IOException.class})
    void gone() {
        LOG.debug("A window went away");
    }

    @ExceptionHandler
    ResponseEntity<Object> broken(RuntimeException broken, HttpServletRequest request) {
        LOG.error("The table could not answer", broken);
        return error(request, HttpStatus.INTERNAL_SERVER_ERROR, "web.no.broken");
    }

    /** Whose seat it is may not be known here; the browser says which language it prefers. */
    private ResponseEntity<Object> error(
            HttpServletRequest request, HttpStatus status, String key) {
        Language language = Language.nearest(request.getLocale().toLanguageTag());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("error", texts.plain(language, key)));
    }
}
