package dev.korchma.bot.board;

import dev.korchma.bot.chat.ChatPlatform;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The fronts that are on. Looked up late: a front may itself need what the boards need. */
@Component
public class Fronts {

    private final ObjectProvider<ChatPlatform> platforms;
    private final Map<String, ChatPlatform> known = new ConcurrentHashMap<>();

    Fronts(ObjectProvider<ChatPlatform> platforms) {
        this.platforms = platforms;
    }

    public Optional<ChatPlatform> find(String front) {
        return Optional.ofNullable(
                known.computeIfAbsent(
                        front,
                        name ->
                                platforms.stream()
                                        .filter(platform -> platform.front().equals(name))
                                        .findFirst()
                                        .orElse(null)));
    }
}
