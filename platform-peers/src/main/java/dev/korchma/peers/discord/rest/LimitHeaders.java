package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.rest.RateLimits.Verdict;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Rate limits as headers and as an answer. */
final class LimitHeaders {

    private LimitHeaders() {}

    /** A 429 of either kind; the body's form is Discord's, not that of other refusals. */
    static Answer refusal(Verdict verdict) {
        return new Answer.Found(
                429,
                Json.object()
                        .put("message", "You are being rate limited.")
                        .put("code", 0)
                        .put("retry_after", verdict.resetAfterSeconds())
                        .put("global", verdict.global()));
    }

    /** What goes with every answer of a bucket, and what a 429 has beside. */
    static Map<String, String> of(Verdict verdict, long nowMillis) {
        var headers = new LinkedHashMap<String, String>();
        if (verdict.global()) {
            headers.put("X-RateLimit-Global", "true");
            headers.put("X-RateLimit-Scope", "global");
        } else {
            headers.put("X-RateLimit-Bucket", verdict.bucket());
            headers.put("X-RateLimit-Limit", Integer.toString(verdict.limit()));
            headers.put("X-RateLimit-Remaining", Long.toString(verdict.remaining()));
            headers.put("X-RateLimit-Reset-After", seconds(verdict.resetAfterSeconds()));
            headers.put(
                    "X-RateLimit-Reset", seconds(nowMillis / 1e3 + verdict.resetAfterSeconds()));
        }
        if (!verdict.admitted()) {
            headers.put(
                    "Retry-After", Integer.toString((int) Math.ceil(verdict.resetAfterSeconds())));
            headers.putIfAbsent("X-RateLimit-Scope", "user");
            // Without it clients take the answer for a ban by Cloudflare.
            headers.put("Via", "1.1 google");
        }
        return headers;
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
