package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.payload.Json;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.peers.discord.world.Message;
import dev.korchma.peers.discord.world.PeerClock;
import dev.korchma.peers.discord.world.Snowflakes;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A message sent again with the same nonce is the message of before. The documentation says "within
 * the past few minutes"; here these are five.
 */
final class Nonces {

    private static final Duration MEMORY = Duration.ofMinutes(5);

    private final PeerClock clock;
    private final Map<String, Message> sent = new LinkedHashMap<>();

    Nonces(PeerClock clock) {
        this.clock = clock;
    }

    /** Null when the request is not held to its nonce, or the nonce is new. */
    @Nullable Message earlier(Channel channel, JsonNode body) {
        forgetOld();
        return Json.flag(body, "enforce_nonce") ? sent.get(key(channel, body)) : null;
    }

    void remember(Message message, JsonNode body) {
        if (Json.flag(body, "enforce_nonce") && body.hasNonNull("nonce")) {
            sent.put(key(message.channel, body), message);
        }
    }

    private static String key(Channel channel, JsonNode body) {
        return channel.id() + "/" + Json.text(body, "nonce", "");
    }

    private void forgetOld() {
        var oldest = clock.now().minus(MEMORY);
        var eldestFirst = sent.values().iterator();
        while (eldestFirst.hasNext() && Snowflakes.madeAt(eldestFirst.next().id).isBefore(oldest)) {
            eldestFirst.remove();
        }
    }
}
