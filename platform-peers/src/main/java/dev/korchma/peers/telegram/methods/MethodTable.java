package dev.korchma.peers.telegram.methods;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The methods this peer has, by name in any case. */
public final class MethodTable {

    private final Map<String, Method> methods = new HashMap<>();

    MethodTable(List<Map<String, Method>> subjects) {
        for (var subject : subjects) {
            subject.forEach((name, method) -> methods.put(name.toLowerCase(Locale.ROOT), method));
        }
    }

    public Optional<Method> find(String name) {
        return Optional.ofNullable(methods.get(name.toLowerCase(Locale.ROOT)));
    }
}
