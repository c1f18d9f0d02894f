package dev.korchma.bot.rulebooks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Takes in the files of one pack and stops where it gets bigger than a pack may be. */
final class TakenIn {

    private static final String MARK = "\uFEFF";

    private final String name;
    private final Map<String, String> files = new TreeMap<>();
    private final Problems problems = new Problems();
    private long size;
    private boolean full;

    TakenIn(String name) {
        this.name = name;
    }

    static boolean isWanted(String file) {
        return file.endsWith(".yaml") || file.endsWith(".json");
    }

    /** Reads one byte more than a file may have, so that it shows. */
    void take(String path, InputStream in) throws IOException {
        if (full) {
            return;
        }
        var bytes = in.readNBytes(Gathering.FILE_SIZE + 1);
        size += bytes.length;
        if (bytes.length > Gathering.FILE_SIZE) {
            problems.add(new Place(path, 1, 1), "too-big");
        } else if (files.size() == Gathering.FILES || size > Gathering.SIZE) {
            full = true;
            problems.add(new Place(path, 1, 1), "too-big");
        } else {
            files.put(path, text(path, bytes));
        }
    }

    boolean isFull() {
        return full;
    }

    PackFiles files() {
        return new PackFiles(name, files, problems.all());
    }

    private String text(String path, byte[] bytes) throws IOException {
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException strange) {
            problems.add(new Place(path, strangeLine(bytes), 1), "not-utf-8");
            return "";
        }
    }

    private static int strangeLine(byte[] bytes) throws IOException {
        int line = 1;
        try (Reader reader =
                new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (int read = reader.read(); read >= 0 && read != '\uFFFD'; read = reader.read()) {
                line += read == '\n' ? 1 : 0;
            }
        }
        return line;
    }
}
