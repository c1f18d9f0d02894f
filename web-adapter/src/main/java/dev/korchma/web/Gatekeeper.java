package dev.korchma.web;

import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table has no passwords, so every request must come to an address it goes by and from its own
 * page: another page in the same browser, or a name that was bent to this machine, gets nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Gatekeeper extends OncePerRequestFilter {

    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");
    private static final String HOOKS = "/hooks/";
    private static final long LARGEST_BODY = 16 * 1024;

    /** Below the root of the table's own requests. */
    static final String FILES = "/files";

    /** 5 MiB of a file in Base64, which takes four thirds, and the frame around it. */
    private static final long LARGEST_FILE = (5L << 20) * 4 / 3 + LARGEST_BODY;

    /** Each is whole in memory while it is read. */
    private static final int FILES_AT_ONCE = 4;

    private final Semaphore files = new Semaphore(FILES_AT_ONCE);
    private static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"
                            + " blob:; connect-src 'self'; font-src 'self'; manifest-src 'self';"
                            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "Referrer-Policy",
                    "no-referrer",
                    "Cross-Origin-Opener-Policy",
                    "same-origin",
                    "Cross-Origin-Resource-Policy",
                    "same-origin");

    private final List<String> hosts;
    private final Seats seats;
    private final Texts texts;
    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * @param hosts property {@code korchma.web.hosts}: further names the table goes by
     */
    Gatekeeper(@Value("${korchma.web.hosts:}") List<String> hosts, Seats seats, Texts texts) {
        this.hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
        this.seats = seats;
        this.texts = texts;
    }

    /** Platforms deliver there from outside; what they deliver carries a secret of its own. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith(HOOKS);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HEADERS.forEach(response::setHeader);
        if (!isOurs(request.getHeader("Host"))) {
            refuse(request, response, 403, "web.no.host");
        } else if (!isFromOurPage(request)) {
            refuse(request, response, 403, "web.no.origin");
        } else if (isTooLarge(request)) {
            refuse(request, response, 413, isFile(request) ? "web.no.file" : "web.no.frame");
        } else if (isFile(request) && isNobody(request)) {
            refuse(request, response, 401, "web.no.seat");
        } else if (isFile(request)) {
            oneOfFew(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A body of unknown length would get around the limit. */
    private static boolean isTooLarge(HttpServletRequest request) {
        return request.getContentLengthLong() > (isFile(request) ? LARGEST_FILE : LARGEST_BODY)
                || (request.getMethod().equals("POST") && request.getContentLengthLong() < 0);
    }

    private static boolean isFile(HttpServletRequest request) {
        return request.getServletPath().equals("/api" + FILES);
    }

    /** So much is read of those alone who have a seat. */
    private boolean isNobody(HttpServletRequest request) {
        String token = request.getHeader(TableApi.SEAT);
        return token == null || seats.byToken(token).isEmpty();
    }

    private void oneOfFew(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!files.tryAcquire()) {
            refuse(request, response, 503, "web.no.busy");
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            files.release();
        }
    }

    private boolean isOurs(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(name) || hosts.contains(name);
    }

    private static boolean isFromOurPage(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        }
        try {
            return request.getHeader("Host").equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }

    private void refuse(
            HttpServletRequest request, HttpServletResponse response, int status, String key)
            throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        Language language = Language.nearest(request.getLocale().toLanguageTag());
        String body = json.writeValueAsString(Map.of("error", texts.plain(language, key)));
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
