package dev.korchma.bot.rulebooks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The packs at hand, by id: those on the class path under {@code packs/<id>/} and those of a folder
 * of the operator, which win over a shipped one of the same id. Immutable.
 */
public final class Packs {

    private static final String ROOT = "packs/";
    private static final String GOLDEN = "golden/";

    private final List<Pack> packs;
    private final Map<String, List<PackProblem>> refused;

    private Packs(Map<String, PackSource> sources, Map<String, List<PackProblem>> unreadable) {
        Map<String, Pack> good = new TreeMap<>();
        Map<String, List<PackProblem>> bad = new LinkedHashMap<>(unreadable);
        Extensions.read(sources, List::of)
                .forEach((id, read) -> {
                    switch (read) {
                        case PackRead.Good(var pack) -> good.put(pack.id(), pack);
                        case PackRead.Bad(var problems) -> bad.put(id, problems);
                    }
                });
        packs = List.copyOf(good.values());
        refused = Map.copyOf(bad);
    }

    /** The packs that ship with the program. */
    public static Packs shipped() {
        return new Packs(onClassPath(), Map.of());
    }

    /** The shipped packs and one for each sub-folder of {@code folder}. */
    public static Packs with(Path folder) {
        Map<String, PackSource> sources = new LinkedHashMap<>(onClassPath());
        Map<String, List<PackProblem>> unreadable = new LinkedHashMap<>();
        for (PackFiles pack : PackFolder.inside(folder)) {
            sources.remove(pack.name());
            if (pack.refused().isEmpty()) {
                sources.put(pack.name(), pack.source());
            } else {
                unreadable.put(pack.name(), pack.refused());
            }
        }
        return new Packs(sources, unreadable);
    }

    public Optional<Pack> byId(String id) {
        return packs.stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    Optional<Pack> byHash(String hash) {
        return packs.stream().filter(pack -> pack.hash().equals(hash)).findFirst();
    }

    /** All of them, by id. */
    public List<Pack> all() {
        return packs;
    }

    /** What is wrong with the packs that were refused, by folder name. */
    public Map<String, List<PackProblem>> refused() {
        return refused;
    }

    /** The files of every shipped pack by id, without its golden cases. */
    static Map<String, PackSource> onClassPath() {
        return sources(resources(path -> !path.contains("/" + GOLDEN)));
    }

    /** Files on the class path below {@code packs/}, by their path below it. */
    static Map<String, String> resources(Predicate<String> wanted) {
        try {
            Map<String, String> files = new LinkedHashMap<>();
            var resolver = new PathMatchingResourcePatternResolver();
            for (var file : resolver.getResources("classpath*:" + ROOT + "**/*.yaml")) {
                var url = file.getURL().toString();
                var path = url.substring(url.lastIndexOf("/" + ROOT) + 1 + ROOT.length());
                if (wanted.test(path)) {
                    try (InputStream in = file.getInputStream()) {
                        files.put(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
            return files;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, PackSource> sources(Map<String, String> files) {
        Map<String, Map<String, String>> byPack = new LinkedHashMap<>();
        files.forEach((path, content) -> {
            int end = path.indexOf('/');
            byPack.computeIfAbsent(path.substring(0, end), id -> new LinkedHashMap<>())
                    .put(path.substring(end + 1), content);
        });
        Map<String, PackSource> sources = new LinkedHashMap<>();
        byPack.forEach((id, contents) -> sources.put(id, new PackSource(contents)));
        return sources;
    }
}
