package dev.korchma.plays;

import static org.junit.jupiter.api.Assumptions.abort;

import dev.korchma.plays.language.Play;
import dev.korchma.plays.language.PlayFault;
import dev.korchma.plays.language.PlayParser;
import dev.korchma.plays.stage.Front;
import dev.korchma.plays.stage.Parity;
import dev.korchma.plays.stage.Runner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every scene of {@code -Dplays=} on every front of {@code -Dfronts=}; a scene whose people sit on
 * fronts of their own once, together.
 */
class PlaysTest {

    private static final Fronts FRONTS = new Fronts();

    @AfterAll
    static void closeFronts() {
        FRONTS.close();
    }

    /** By their names, with commas; none where it is empty. */
    String fronts() {
        return System.getProperty("fronts", "neutral");
    }

    @TestFactory
    List<DynamicNode> scenesComeTrue() throws IOException {
        if (fronts().isBlank()) {
            return List.of();
        }
        List<Path> files = files();
        List<Play> plays = new ArrayList<>();
        List<DynamicNode> unreadable = new ArrayList<>();
        for (Path file : files) {
            try {
                plays.add(PlayParser.parse(file));
            } catch (PlayFault fault) {
                unreadable.add(
                        DynamicTest.dynamicTest(
                                file.getFileName().toString(),
                                () -> {
                                    throw fault;
                                }));
            }
        }
        System.out.print(new Parity(plays, Fronts.ALONE).report());
        List<DynamicNode> all = new ArrayList<>(unreadable);
        for (String name : fronts().split(",")) {
            String front = name.strip();
            all.add(
                    on(
                            front,
                            plays.stream()
                                    .filter(play -> play.isMixed() == front.equals(Fronts.TOGETHER))
                                    .toList()));
        }
        return all;
    }

    /** What cannot be played here is skipped, with one line for each reason. */
    private static DynamicNode on(String name, List<Play> plays) {
        Map<String, List<Play>> missing =
                plays.stream().collect(Collectors.groupingBy(play -> FRONTS.missing(name, play)));
        List<Play> playable = missing.getOrDefault("", List.of());
        missing.remove("");
        missing.forEach((why, some) ->
                System.out.printf("%s; skipped on %s: %d plays%n", why, name, some.size()));
        Front front = FRONTS.open(name, playable);
        Stream<DynamicTest> played =
                playable.stream()
                        .map(play ->
                                DynamicTest.dynamicTest(
                                        play.title(), () -> Runner.play(play, front)));
        Stream<DynamicTest> skipped =
                missing.keySet().stream()
                        .map(why -> DynamicTest.dynamicTest("on " + name, () -> abort(why)));
        return DynamicContainer.dynamicContainer("on " + name, Stream.concat(played, skipped));
    }

    private static List<Path> files() throws IOException {
        Path folder =
                Path.of(System.getProperty("root", "."))
                        .resolve(System.getProperty("plays", "src/plays"));
        if (!Files.isDirectory(folder)) {
            throw new AssertionError("-Dplays=" + folder + " is no folder");
        }
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> files =
                    found.filter(file -> file.toString().endsWith(".play")).sorted().toList();
            if (files.isEmpty()) {
                throw new AssertionError("there is no *.play in " + folder);
            }
            return files;
        }
    }
}
