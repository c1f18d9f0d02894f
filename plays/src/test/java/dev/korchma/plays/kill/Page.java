package dev.korchma.plays.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a trial found, for people: on the screen and in a file. */
public record Page(String figures, List<String> amiss) {

    public Page {
        amiss = List.copyOf(amiss);
    }

    public void write(Path file) throws IOException {
        String text =
                amiss.isEmpty() ? figures : figures + "\n- " + String.join("\n- ", amiss) + "\n";
        System.out.println(text);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
