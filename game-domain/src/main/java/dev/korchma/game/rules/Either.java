package dev.korchma.game.rules;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tags of two sets as they are now, to be asked and not to be kept. */
final class Either extends AbstractSet<String> {

    private final Set<String> some;
    private final Set<String> more;

    Either(Set<String> some, Set<String> more) {
        this.some = some;
        this.more = more;
    }

    @Override
    public boolean contains(@Nullable Object tag) {
        return some.contains(tag) || more.contains(tag);
    }

    @Override
    public Iterator<String> iterator() {
        return Stream.concat(some.stream(), more.stream()).distinct().iterator();
    }

    @Override
    public int size() {
        return (int) Stream.concat(some.stream(), more.stream()).distinct().count();
    }
}
