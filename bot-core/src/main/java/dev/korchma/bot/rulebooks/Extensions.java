package dev.korchma.bot.rulebooks;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads packs of which one may extend another: each after the one it lies over. */
final class Extensions {

    private final Map<String, Gathered> gathered = new LinkedHashMap<>();
    private final Map<String, PackRead> read = new LinkedHashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Supplier<List<Pack>> others;
    private @Nullable List<Pack> besides;

    private Extensions(Map<String, PackSource> sources, Supplier<List<Pack>> others) {
        sources.forEach((name, source) -> gathered.put(name, Gathered.of(source)));
        this.others = others;
    }

    /**
     * Reads them all.
     *
     * @param sources by what their folders are called
     * @param others packs that are at hand besides, asked for where one is extended
     * @return what became of each, in the order and by the names of the sources
     */
    static Map<String, PackRead> read(
            Map<String, PackSource> sources, Supplier<List<Pack>> others) {
        var extensions = new Extensions(sources, others);
        var all = new LinkedHashMap<String, PackRead>();
        sources.keySet().forEach(name -> all.put(name, extensions.read(name)));
        return all;
    }

    private PackRead read(String name) {
        var before = read.get(name);
        if (before != null) {
            return before;
        }
        var one = Objects.requireNonNull(gathered.get(name), name);
        begun.add(name);
        var below = one.extended().orElse(null);
        var result = below == null ? PackReader.read(one, null) : over(one, below);
        read.put(name, result);
        return result;
    }

    private PackRead over(Gathered one, Node.Leaf below) {
        var base = base(below.text());
        if (base == null) {
            var known = new TreeSet<String>();
            besides().forEach(other -> known.add(other.id()));
            gathered.values().forEach(other -> known.add(id(other)));
            known.remove(id(one));
            one.problems().unknown(below.place(), "base", below.text(), known);
        }
        return PackReader.read(one, base);
    }

    /** Null where there is none that is good, and where one would have to be read before itself. */
    private @Nullable Pack base(String id) {
        for (var one : gathered.entrySet()) {
            var name = one.getKey();
            if (id(one.getValue()).equals(id)) {
                return !begun.contains(name) || read.containsKey(name) ? good(read(name)) : null;
            }
        }
        return besides().stream().filter(pack -> pack.id().equals(id)).findFirst().orElse(null);
    }

    private List<Pack> besides() {
        var known = besides == null ? others.get() : besides;
        besides = known;
        return known;
    }

    private static @Nullable Pack good(PackRead read) {
        return read instanceof PackRead.Good(var pack) ? pack : null;
    }

    private static String id(Gathered one) {
        return Fields.text(one.about(), "id");
    }
}
