package dev.korchma.bot.rulebooks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a book says of an entry and no rule asks for. */
public sealed interface Fact {

    /** In words: ids with a text. */
    record Named(List<String> ids) implements Fact {
        public Named {
            ids = List.copyOf(ids);
        }
    }

    /** A number; the fact itself has the text form that says it with its unit. */
    record Counted(long amount) implements Fact {}

    /** Numbers by the id of what is measured, each with a text form of its own. */
    record Measured(Map<String, Long> amounts) implements Fact {
        public Measured {
            amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
        }
    }
}
