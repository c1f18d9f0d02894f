package dev.korchma.bot.command;

import dev.korchma.bot.text.Nearest;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything that can be typed or pressed, by name. */
@Component
public class Handlers {

    private final ObjectProvider<Handler> declared;
    private volatile Map<String, Handler> byName = Map.of();

    /** The handlers come late, so that one of them, the help, may list all of them. */
    Handlers(ObjectProvider<Handler> declared) {
        this.declared = declared;
    }

    public Optional<Handler> find(String name) {
        return Optional.ofNullable(all().get(name));
    }

    public List<Command> commands() {
        return all().values().stream()
                .filter(Command.class::isInstance)
                .map(Command.class::cast)
                .toList();
    }

    Optional<Command> command(String path) {
        return find(path).filter(Command.class::isInstance).map(Command.class::cast);
    }

    /** The commands below a first word: {@code duel user} and {@code duel computer} below duel. */
    List<Command> below(String root) {
        return commands().stream().filter(c -> c.name().startsWith(root + " ")).toList();
    }

    Optional<String> nearest(String path) {
        Collection<String> names = commands().stream().map(Command::name).toList();
        return Nearest.to(path, names)
                .or(() ->
                        Nearest.to(
                                path,
                                names.stream()
                                        .map(name -> name.split(" ", 2)[0])
                                        .distinct()
                                        .toList()));
    }

    private Map<String, Handler> all() {
        Map<String, Handler> known = byName;
        if (known.isEmpty()) {
            Map<String, Handler> found = new TreeMap<>(new OrderOfUse());
            declared.forEach(handler -> {
                if (found.put(handler.name(), handler) != null) {
                    throw new IllegalStateException("two handlers: " + handler.name());
                }
            });
            known = Collections.unmodifiableMap(new LinkedHashMap<>(found));
            byName = known;
        }
        return known;
    }
}
