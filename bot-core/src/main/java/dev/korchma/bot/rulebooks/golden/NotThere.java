package dev.korchma.bot.rulebooks.golden;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A known answer names what is not there; ends the playing of it. */
final class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String name;
    private final transient List<String> known;

    private NotThere(String kind, String name, Collection<String> known) {
        super(kind + " " + name);
        this.kind = kind;
        this.name = name;
        this.known = List.copyOf(known);
    }

    static <T> T among(Map<String, T> known, String kind, String name) {
        T found = known.get(name);
        if (found == null) {
            throw new NotThere(kind, name, known.keySet());
        }
        return found;
    }

    /** The same for a name whose meaning is known to the rules alone. */
    static void unless(boolean there, String kind, String name, Collection<String> known) {
        if (!there) {
            throw new NotThere(kind, name, known);
        }
    }

    Fault at(int line) {
        return new Fault.Unknown(line, kind, name, known);
    }
}
