package dev.korchma.plays.stage;

import dev.korchma.plays.language.Act;
import dev.korchma.plays.language.Deed;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The files people of a scene were handed, to be handed back. */
final class Bag {

    private final Map<String, byte[]> files = new HashMap<>();

    void take(String name, byte[] bytes) {
        files.put(name, bytes.clone());
    }

    /** The act of handing a file back. */
    Deed.Acts back(Deed.HandsBack deed) {
        byte[] bytes = files.get(deed.file());
        if (bytes == null) {
            throw new AssertionError("nobody was handed the file “" + deed.file() + "” before");
        }
        byte[] sent = deed.written().from().isEmpty() ? bytes : rewritten(bytes, deed);
        return new Deed.Acts(
                deed.who(), new Act.Sends(new Act.Piece(deed.file(), sent), deed.text()));
    }

    private static byte[] rewritten(byte[] bytes, Deed.HandsBack deed) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String from = deed.written().from();
        if (!text.contains(from)) {
            throw new AssertionError("“" + from + "” does not stand in “" + deed.file() + "”");
        }
        return text.replace(from, deed.written().to()).getBytes(StandardCharsets.UTF_8);
    }
}
