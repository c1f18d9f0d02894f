package dev.korchma.bot.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.imports.Line.Fate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What somebody brings that is broken, too big, or meant to hurt. */
class BoundsTest {

    private static final String GOOD =
            "{\"index\": \"shivers\", \"name\": \"%s\", \"desc\": [\"%s\"], \"url\": \"/api/2014/conditions/x\"}";

    private static String refused(Brought brought) {
        assertThat(brought.source()).isNull();
        assertThat(brought.many(Fate.REFUSED)).isEqualTo(brought.lines().size());
        return brought.lines().getFirst().remarks().getFirst().key();
    }

    private static String refused(String json) {
        return refused(Desk.bring(json));
    }

    private static byte[] zip(List<String> names, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void a_file_that_is_no_json_or_of_no_layout_says_so() {
        assertThat(refused("{not json")).isEqualTo("import.file.no-json");
        assertThat(refused("[1, 2] 3")).isEqualTo("import.file.no-json");
        assertThat(refused("  ")).isEqualTo("import.file.empty");
        assertThat(refused("[]")).isEqualTo("import.file.no-rows");
        assertThat(refused("7")).isEqualTo("import.file.no-rows");
        assertThat(refused("{\"name\": \"Something\"}")).isEqualTo("import.row.not-taken");
        assertThat(refused("[{\"a\": 1, \"a\": 2}]")).isEqualTo("import.file.twice-a-field");
        assertThat(refused(Desk.bring("x.json", new byte[] {(byte) 0xC3, (byte) 0x28})))
                .isEqualTo("import.file.not-utf-8");
    }

    @Test
    void what_is_too_deep_too_long_or_too_many_is_refused() {
        assertThat(refused("[".repeat(100_000))).isEqualTo("import.file.out-of-bounds");
        assertThat(refused("[" + "1,".repeat(300_000) + "1]"))
                .isEqualTo("import.file.out-of-bounds");
        assertThat(refused("[{\"name\": \"" + "a".repeat(200_000) + "\"}]"))
                .isEqualTo("import.file.out-of-bounds");
        assertThat(refused("[" + "9".repeat(1_000_000) + "]"))
                .isEqualTo("import.file.out-of-bounds");
        assertThat(refused("[" + "{},".repeat(7_000) + "{}]"))
                .isEqualTo("import.file.too-many-rows");
        assertThat(refused(Desk.bring("x.json", new byte[BookFiles.BYTES + 1])))
                .isEqualTo("import.file.too-big");
    }

    @Test
    void an_archive_is_no_way_around_the_bounds() throws IOException {
        byte[] bomb = zip(List.of("a.json"), new byte[40 * 1024 * 1024]);
        assertThat(refused(Desk.bring("a.zip", bomb))).isEqualTo("import.file.bomb");
        List<String> many =
                java.util.stream.IntStream.range(0, 600).mapToObj(i -> i + ".json").toList();
        assertThat(refused(Desk.bring("a.zip", zip(many, new byte[0]))))
                .isEqualTo("import.file.too-many-files");
        assertThat(
                        refused(
                                Desk.bring(
                                        "a.zip",
                                        zip(
                                                List.of("../../etc/x.json"),
                                                "[]".getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo("import.file.path");
        assertThat(refused(Desk.bring("a.zip", zip(List.of("picture.png"), new byte[10]))))
                .isEqualTo("import.file.nothing-inside");
        assertThat(
                        refused(
                                Desk.bring(
                                        "a.zip",
                                        "PK\3\4 and nothing more"
                                                .getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("import.file.broken-archive");
    }

    @Test
    void one_broken_row_among_good_ones_is_told_alone() {
        Brought brought =
                Desk.bring(
                        "["
                                + GOOD.formatted("Shivers", "One trembles.")
                                + ", 7, {\"name\": 12, \"index\": \"x\","
                                + " \"desc\": 3, \"url\": \"/conditions/\"}, "
                                + GOOD.formatted("Shivers", "Again.")
                                + ", "
                                + GOOD.formatted("Gloom", "One sighs.")
                                + "]");

        assertThat(brought.lines()).hasSize(5);
        assertThat(brought.many(Fate.ADAPTED)).isEqualTo(2);
        assertThat(
                        brought.lines().stream()
                                .filter(line -> line.fate() == Fate.REFUSED)
                                .map(line -> line.number() + " " + line.remarks().getFirst().key()))
                .containsExactly(
                        "2 import.row.no-table", "3 import.row.no-name", "4 import.row.twice");
        assertThat(Desk.written(brought, "effects")).containsOnlyKeys("shivers", "gloom");
    }

    @Test
    void a_row_the_game_cannot_carry_is_told_with_what_is_wrong_and_the_rest_is_taken() {
        String armor =
                """
                {"index": "%1$s", "name": "%1$s", "armor_category": "Heavy", "weight": 4,
                 "equipment_category": {"index": "armor", "name": "Armor"},
                 "armor_class": {"base": "%2$s", "dex_bonus": false}, "cost": {"quantity": 5, "unit": "gp"}}
                """;

        Brought brought =
                Desk.bring(
                        "["
                                + armor.formatted("coat", "12")
                                + ","
                                + armor.formatted("hood", "none")
                                + "]");

        assertThat(Desk.fate(brought, "coat")).isEqualTo(Fate.TAKEN);
        assertThat(Desk.fate(brought, "hood")).isEqualTo(Fate.REFUSED);
        assertThat(Desk.said(brought, "hood"))
                .containsExactly("a row of armor that says no armor class");
    }

    @Test
    void dice_nobody_can_throw_are_refused_by_the_game_itself() {
        String creature =
                """
                {"index": "%1$s", "name": "%1$s", "size": "Medium", "type": "beast", "hit_points": 5,
                 "hit_dice": "%2$s", "challenge_rating": 1, "armor_class": [{"value": 10}],
                 "strength": 10, "dexterity": 10, "constitution": 10, "intelligence": 10, "wisdom": 10,
                 "charisma": 10, "senses": {"passive_perception": 10}, "actions": []}
                """;

        Brought brought =
                Desk.bring(
                        "["
                                + creature.formatted("hound", "1d8")
                                + ","
                                + creature.formatted("heap", "99999d0")
                                + "]");

        assertThat(Desk.fate(brought, "hound")).isNotEqualTo(Fate.REFUSED);
        assertThat(Desk.fate(brought, "heap")).isEqualTo(Fate.REFUSED);
        assertThat(Desk.said(brought, "heap").getFirst()).startsWith("rulebooks.problem.");
    }

    @Test
    void texts_are_plain_whatever_stands_in_them() {
        Brought brought =
                Desk.bring(
                        "["
                                + GOOD.formatted(
                                        "<b>Dread</b> @everyone",
                                        "{amount} <script>x</script>\\u202e[a](b)")
                                + "]");

        assertThat(Desk.text(brought))
                .contains("{amount} <script>x</script>[a](b)")
                .doesNotContain("\u202e");
    }

    @Test
    void what_the_game_knows_keeps_its_rules_and_gets_the_text() {
        Brought brought =
                Desk.bring(
                        "["
                                + GOOD.formatted("Blinded", "One sees nothing.")
                                        .replace("shivers", "blinded")
                                + "]");

        assertThat(Desk.said(brought, "Blinded")).containsExactly("import.note.known-text");
        assertThat(Desk.written(brought, "effects")).isEmpty();
        assertThat(Desk.text(brought))
                .containsPattern(
                        "\"blinded\": \\{\"name\":\"Blinded\",\"about\":\"[^\"]+\",\"prose\":\"One sees nothing.\"}");
    }
}
