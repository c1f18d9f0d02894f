package dev.korchma.bot.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives that grow, nest, lead elsewhere, lie or break off. */
final class HostileArchives {

    private static final String BOMB = "import.file.bomb";
    private static final String BROKEN = "import.file.broken-archive";
    private static final String PATH = "import.file.path";
    private static final String NAME = "import.file.strange-name";
    private static final String TWICE = "import.file.twice-inside";
    private static final String OTHER = "import.file.other";
    private static final String NOTHING = "import.file.nothing-inside";
    private static final String MANY = "import.file.too-many-files";
    private static final byte[] HONEST = ("[" + SmallBooks.DATABASE_CREATURE + "]").getBytes(UTF_8);

    private final List<Hostile> all = new ArrayList<>();

    static List<Hostile> all() {
        HostileArchives archives = new HostileArchives();
        archives.grow();
        archives.nest();
        archives.leadElsewhere();
        archives.lie();
        archives.many();
        return archives.all;
    }

    private void add(String what, byte[] archive, String said) {
        all.add(new Hostile("zip: " + what, "books.zip", archive, said));
    }

    private void grow() {
        byte[] noughts = new byte[40 << 20];
        add("forty megabytes of noughts", zip(Map.of("a.json", noughts)), BOMB);
        byte[] spaces = new byte[40 << 20];
        Arrays.fill(spaces, (byte) ' ');
        add("forty megabytes of spaces", zip(Map.of("a.json", spaces)), BOMB);
        add("a picture that grows", zip(Map.of("a.png", noughts)), BOMB);
        add("growth in what machines leave", zip(Map.of("__MACOSX/a", noughts)), BOMB);
        add("a folder that grows", zip(Map.of("folder/", noughts)), BOMB);
        add(
                "a hundred files that grow a little",
                zip(
                        IntStream.range(0, 100)
                                .boxed()
                                .collect(
                                        Collectors.toMap(
                                                i -> i + ".json", i -> new byte[200_000]))),
                BOMB);
        byte[] list = ("[" + "0,".repeat(150_000) + "0]").getBytes(UTF_8);
        byte[] random = new byte[2 << 20];
        new Random(5).nextBytes(random);
        Map<String, byte[]> files = new TreeMap<>(Map.of("noise.bin", random));
        for (int i = 0; i < 12; i++) {
            files.put("list-" + i + ".json", list);
        }
        add("a dozen lists of six times as much as one may have", zip(files), "import.file.");
    }

    private void nest() {
        byte[] honest = zip(Map.of("a.json", HONEST));
        add("an archive in it beside a book", zip(beside("inner.zip", honest)), OTHER);
        byte[] nested = honest;
        for (int i = 0; i < 20; i++) {
            nested = zip(Map.of("inner.zip", nested));
        }
        add("twenty archives in one another", nested, NOTHING);
        add("an archive that is called a book", zip(Map.of("a.json", honest)), "import.file.");
        add("a program beside a book", zip(beside("run.exe", new byte[] {'M', 'Z'})), OTHER);
        add(
                "a link to a secret",
                zip(beside("secret.json", "/etc/passwd".getBytes(UTF_8))),
                "import.file.no-json");
        add("a file without a kind", zip(beside("passwd", "/etc/passwd".getBytes(UTF_8))), OTHER);
        add("nothing but a folder", zip(Map.of("folder/", new byte[0])), NOTHING);
        add("a book of no bytes", zip(Map.of("a.json", new byte[0])), "import.file.empty");
    }

    private static Map<String, byte[]> beside(String name, byte[] content) {
        return new TreeMap<>(Map.of("a.json", HONEST, name, content));
    }

    private void leadElsewhere() {
        for (String path :
                List.of(
                        "../a.json",
                        "../../../../etc/a.json",
                        "books/../../a.json",
                        "/etc/a.json",
                        "//server/a.json",
                        "..\\a.json",
                        "C:\\a.json",
                        "C:a.json",
                        "./a.json",
                        "books/./a.json",
                        "a.json:stream.json")) {
            add("the path " + path, zip(Map.of(path, HONEST)), PATH);
        }
        add(
                "a name of ten thousand letters",
                zip(Map.of("a".repeat(10_000) + ".json", HONEST)),
                NAME);
        add("a name with a nought", zip(Map.of("a\0.json", HONEST)), NAME);
        add("a name with a line break", zip(Map.of("a\nb.json", HONEST)), NAME);
        add("a name written backwards", zip(Map.of("\u202enosj.json", HONEST)), NAME);
        add("a name with letters nobody sees", zip(Map.of("a\u200b.json", HONEST)), NAME);
        add("a name that calls a terminal", zip(Map.of("\u001b[2J.json", HONEST)), NAME);
        add(
                "a name twice, big and small",
                zip(new TreeMap<>(Map.of("a.json", HONEST, "A.JSON", HONEST))),
                TWICE);
        add(
                "a name twice, composed and not",
                zip(new TreeMap<>(Map.of("\u00e9.json", HONEST, "e\u0301.json", HONEST))),
                TWICE);
        byte[] two = zip(new TreeMap<>(Map.of("a.json", HONEST, "b.json", HONEST)));
        add(
                "a name twice, to the letter",
                bent(two, bytes -> replace(bytes, "b.json", "a.json")),
                TWICE);
    }

    private void lie() {
        byte[] honest = zip(Map.of("a.json", HONEST));
        add("two letters and nothing else", "PK".getBytes(UTF_8), "import.file.");
        add("a head and nothing else", "PK\3\4".getBytes(UTF_8), BROKEN);
        add("an end and nothing else", Arrays.copyOf("PK\5\6".getBytes(UTF_8), 22), BROKEN);
        add("cut in its head", Arrays.copyOf(honest, 20), BROKEN);
        add("cut in its content", Arrays.copyOf(honest, honest.length / 2), BROKEN);
        add("a wrong sum", bent(honest, bytes -> flip(bytes, "PK\7\10", 4)), BROKEN);
        add("a wrong size", bent(honest, bytes -> flip(bytes, "PK\7\10", 12)), BROKEN);
        add("a content that is bent", bent(honest, bytes -> bytes[45] ^= (byte) 0x55), BROKEN);
        add("a lock", bent(honest, bytes -> bytes[6] |= (byte) 1), BROKEN);
        add("packed in a way nobody knows", bent(honest, bytes -> bytes[8] = 99), BROKEN);
        add("a name longer than the archive", bent(honest, bytes -> bytes[27] = 0x7f), BROKEN);
        add("an extra that never ends", bent(honest, bytes -> bytes[29] = 0x7f), BROKEN);
        add(
                "a name in no letters",
                bent(zip(Map.of("\u00e9.json", HONEST)), bytes -> bytes[31] = (byte) 0xff),
                BROKEN);
        add("a program before it", concat("MZ".getBytes(UTF_8), honest), "import.file.");
        byte[] stored = stored(HONEST);
        add(
                "a size that says four gigabytes",
                bent(stored, bytes -> Arrays.fill(bytes, 18, 26, (byte) 0xff)),
                BROKEN);
        add("a size below nothing", bent(stored, bytes -> bytes[25] = (byte) 0x80), BROKEN);
        add("six megabytes of noise", noise(), "import.file.too-big");
    }

    private void many() {
        Map<String, byte[]> empty = new TreeMap<>();
        for (int i = 0; i < 40_000; i++) {
            empty.put(i + ".json", new byte[0]);
        }
        add("forty thousand files of nothing", zip(empty), MANY);
        add("a million heads", heads(), MANY);
        Map<String, byte[]> folders = new TreeMap<>();
        for (int i = 0; i < 600; i++) {
            folders.put("f" + i + "/", new byte[0]);
        }
        add("six hundred folders", zip(folders), MANY);
        Map<String, byte[]> wrong = new TreeMap<>();
        for (int i = 0; i < 450; i++) {
            wrong.put(i + ".json", "[".repeat(10_000).getBytes(UTF_8));
        }
        add("four hundred and fifty deep files", zip(wrong), "import.file.");
    }

    private static byte[] heads() {
        var bytes = new ByteArrayOutputStream();
        byte[] head = Arrays.copyOf("PK\3\4\24".getBytes(UTF_8), 30);
        head[26] = 1;
        for (int i = 0; i < 150_000; i++) {
            bytes.writeBytes(head);
            bytes.write('a' + i % 20);
        }
        return bytes.toByteArray();
    }

    private static byte[] noise() {
        byte[] noise = new byte[6 << 20];
        new Random(7).nextBytes(noise);
        return zip(Map.of("a.json", noise));
    }

    private static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] stored(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var sum = new CRC32();
            sum.update(content);
            var entry = new ZipEntry("a.json");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] bent(byte[] honest, Consumer<byte[]> how) {
        byte[] bent = honest.clone();
        how.accept(bent);
        return bent;
    }

    private static void flip(byte[] bytes, String mark, int behind) {
        bytes[at(bytes, mark, 0) + behind] ^= (byte) 0x55;
    }

    private static void replace(byte[] bytes, String from, String to) {
        byte[] other = to.getBytes(UTF_8);
        for (int at = at(bytes, from, 0); at >= 0; at = at(bytes, from, at + 1)) {
            System.arraycopy(other, 0, bytes, at, other.length);
        }
    }

    private static int at(byte[] bytes, String mark, int from) {
        byte[] wanted = mark.getBytes(UTF_8);
        for (int at = from; at + wanted.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    private static byte[] concat(byte[] one, byte[] two) {
        byte[] both = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        return both;
    }
}
