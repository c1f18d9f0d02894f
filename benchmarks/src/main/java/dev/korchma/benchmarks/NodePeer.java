package dev.korchma.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Installs and runs the npm peer; absent when there is no Node.js here. */
final class NodePeer {

    /** Thousands per second of the two modes. */
    record Speed(double parse, double reroll) {}

    private static final Path FOLDER = Path.of("peers", "rpg-dice-roller");

    private NodePeer() {}

    static Map<DiceCase, Speed> measure(String seconds) throws IOException, InterruptedException {
        Map<DiceCase, Speed> speeds = new TreeMap<>();
        if (!installed()) {
            return speeds;
        }
        List<String> command = new ArrayList<>(List.of("node", "measure.mjs", seconds));
        for (DiceCase each : DiceCase.values()) {
            command.add(each + "=" + each.rpg());
        }
        for (String line : run(command).orElse("").lines().toList()) {
            String[] cells = line.split(" ");
            if (cells.length == 3 && !cells[1].equals("-")) {
                speeds.put(
                        DiceCase.valueOf(cells[0]),
                        new Speed(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
            }
        }
        return speeds;
    }

    private static boolean installed() throws IOException, InterruptedException {
        return Files.isDirectory(FOLDER.resolve("node_modules"))
                || run(List.of("npm", "ci", "--silent")).isPresent();
    }

    private static Optional<String> run(List<String> command)
            throws IOException, InterruptedException {
        Process process;
        try {
            process =
                    new ProcessBuilder(command)
                            .directory(FOLDER.toFile())
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
        } catch (IOException absent) {
            System.err.println("Left out rpg-dice-roller: " + absent.getMessage());
            return Optional.empty();
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? Optional.of(output) : Optional.empty();
    }
}
