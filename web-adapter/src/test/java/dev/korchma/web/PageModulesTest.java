package dev.korchma.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page's modules under their own tests in {@code src/test/js}, where a node 20 or newer is. */
class PageModulesTest {

    @Test
    void theModulesOfThePageDoWhatTheirTestsSay(@TempDir Path folder) throws Exception {
        assumeTrue(hasNode(), "No node 20 here: the tests of the page's modules are skipped");
        copy(Path.of("src/main/resources/static"), folder.resolve("static"));
        copy(Path.of("src/test/js"), folder);
        Files.writeString(folder.resolve("package.json"), "{\"type\":\"module\"}");

        Process tests = start(folder, List.of("node", "--test"));
        String said = new String(tests.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(tests.waitFor()).as(said).isZero();
        assertThat(said).contains("# fail 0").doesNotContain("# pass 0");
    }

    private static boolean hasNode() throws Exception {
        try {
            Process asked = start(Path.of("."), List.of("node", "--version"));
            String version =
                    new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return asked.waitFor() == 0
                    && Integer.parseInt(version.strip().replaceAll("^v(\\d+).*", "$1")) >= 20;
        } catch (IOException absent) {
            return false;
        }
    }

    private static Process start(Path folder, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // Plain words that can be looked at, whatever kind of terminal this is.
        builder.environment().put("NODE_OPTIONS", "--test-reporter=tap");
        return builder.directory(folder.toFile()).start();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
