package dev.korchma.plays;

import static org.junit.jupiter.api.Assumptions.abort;

import dev.korchma.plays.language.Play;
import dev.korchma.plays.language.PlayFault;
import dev.korchma.plays.language.PlayParser;
import dev.korchma.plays.neutral.NeutralFront;
import dev.korchma.plays.stage.Front;
import dev.korchma.plays.stage.Parity;
import dev.korchma.plays.stage.Runner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every scene of {@code -Dplays=} on every front of {@code -Dfronts=}. */
class PlaysTest {

    private static final List<Front> OPEN = new ArrayList<>();

    @AfterAll
    static void closeFronts() {
        OPEN.forEach(Front::close);
    }

    @TestFactory
    List<DynamicNode> scenesComeTrue() throws IOException {
        List<Path> files = files();
        List<Play> plays = new ArrayList<>();
        List<DynamicNode> unreadable = new ArrayList<>();
        for (Path file : files) {
            try {
                plays.add(PlayParser.parse(file.getFileName().toString(), Files.readString(file)));
            } catch (PlayFault fault) {
                unreadable.add(
                        DynamicTest.dynamicTest(
                                file.getFileName().toString(),
                                () -> {
                                    throw fault;
                                }));
            }
        }
        System.out.print(new Parity(plays).report());
        List<DynamicNode> all = new ArrayList<>(unreadable);
        for (String name : System.getProperty("fronts", "neutral").split(",")) {
            all.add(on(name.strip(), plays));
        }
        return all;
    }

    private static DynamicNode on(String name, List<Play> plays) {
        Front front = known().get(name);
        if (front == null) {
            String why =
                    "The front '"
                            + name
                            + "' is not here, so its scenes are skipped: "
                            + (name.equals("web")
                                    ? "it needs /usr/bin/chromium"
                                    : "there are " + known().keySet());
            System.out.println(why);
            return DynamicTest.dynamicTest("on " + name, () -> abort(why));
        }
        OPEN.add(front);
        return DynamicContainer.dynamicContainer(
                "on " + name,
                plays.stream()
                        .map(play ->
                                DynamicTest.dynamicTest(
                                        play.title(), () -> Runner.play(play, front))));
    }

    private static Map<String, Front> known() {
        Map<String, Front> fronts = new TreeMap<>();
        fronts.put("neutral", new NeutralFront());
        ServiceLoader.load(Front.class).forEach(front -> fronts.put(front.name(), front));
        return fronts;
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
