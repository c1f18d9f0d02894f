package dev.korchma.bot.rulebooks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A copy of the SRD 5.1 beside the checkout; where there is none, nothing is compared with it. */
final class SrdCopy {

    /** Where the copy is; in a checkout it is looked for beside it. */
    private static final String SHARED = "korchma.shared";

    private static final Path BESIDE = Path.of("..", "..", "shared");

    private SrdCopy() {}

    /**
     * @param section as its file calls it, {@code Monsters}
     */
    static JsonNode of(String section) throws IOException {
        var shared = System.getProperty(SHARED);
        var folder = shared == null ? BESIDE : Path.of(shared);
        var file = folder.resolve("srd-5.1").resolve("5e-SRD-" + section + ".json");
        Assumptions.assumeTrue(
                Files.exists(file),
                "no copy of the SRD 5.1 beside the checkout (-D" + SHARED + ")");
        return JsonMapper.shared().readTree(Files.readString(file));
    }
}
