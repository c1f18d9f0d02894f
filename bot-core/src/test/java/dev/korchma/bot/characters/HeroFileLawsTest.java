package dev.korchma.bot.characters;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.korchma.bot.herofile.Complaint;
import dev.korchma.bot.herofile.Complaint.What;
import dev.korchma.bot.herofile.HeroFile;
import dev.korchma.bot.herofile.HeroFileCheck;
import dev.korchma.bot.herofile.HeroFileReader;
import dev.korchma.bot.herofile.HeroFileWriter;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.Packs;
import dev.korchma.bot.rulebooks.golden.Grown;
import dev.korchma.bot.text.Language;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Item;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** A hero's file is read back as it was written, and takes nothing that the rules forbid. */
class HeroFileLawsTest {

    private static final Path SCHEMA = Path.of("../docs/hero-file-1.schema.json");
    private static final MemberId OWNER = new MemberId(new UUID(5, 5));
    private static final Packs PACKS = Packs.shipped();

    static Stream<Pack> packs() {
        return PACKS.all().stream();
    }

    private static Pack game() {
        return PACKS.byId("5e").orElseThrow();
    }

    private static Character bryn() {
        return ready(game()).filter(hero -> hero.name().equals("Bryn")).findFirst().orElseThrow();
    }

    private static Stream<Character> ready(Pack pack) {
        return pack.system().content().heroes().values().stream()
                .map(hero -> Heroes.make(hero, OWNER, pack, Language.EN).character());
    }

    private static HeroFileReader.Read read(String file) {
        return HeroFileReader.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static HeroFile good(String file) {
        return switch (read(file)) {
            case HeroFileReader.Good(HeroFile good) -> good;
            case HeroFileReader.Bad bad -> throw new AssertionError(bad);
        };
    }

    private static HeroFileCheck.Taken taken(String file, Pack pack) {
        return switch (HeroFileCheck.check(good(file), pack)) {
            case HeroFileCheck.Taken taken -> taken;
            case HeroFileCheck.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static List<Complaint> complaints(String file) {
        return switch (read(file)) {
            case HeroFileReader.Bad(var wrong) -> wrong;
            case HeroFileReader.Good(HeroFile good) ->
                    switch (HeroFileCheck.check(good, game())) {
                        case HeroFileCheck.Refused(var faults) -> faults;
                        case HeroFileCheck.Taken taken -> throw new AssertionError(taken);
                    };
        };
    }

    /** Export, import, export: the same bytes but for the id. */
    private static void comesBackEqual(Character hero, Pack pack) {
        String written = HeroFileWriter.write(hero, pack);
        HeroFile file = good(written);
        HeroFileCheck.Taken taken = taken(written, pack);
        Character again =
                new Character(
                        new DocumentId(UUID.randomUUID()),
                        OWNER,
                        taken.name(),
                        pack.id(),
                        pack.hash(),
                        taken.body(),
                        file.experience(),
                        file.duels(),
                        false,
                        null,
                        file.game().version());

        assertThat(taken.differences()).isEmpty();
        assertThat(HeroFileWriter.write(again, pack))
                .isEqualTo(
                        written.replace(
                                hero.id().value().toString(), again.id().value().toString()));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyReadyHeroComesBackEqual(Pack pack) {
        assertThat(ready(pack)).isNotEmpty().allSatisfy(hero -> comesBackEqual(hero, pack));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void soDoHeroesToWhomMuchHasHappened(Pack pack) {
        for (long seed = 1; seed <= 40; seed++) {
            Character hero = new LifeOfChance(pack, seed).live(60).hero();
            if (pack.system().faults(hero.build()).isEmpty()) {
                comesBackEqual(hero, pack);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void whatIsWrittenIsAsItsSchemaSays(Pack pack) throws IOException {
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(SCHEMA));
        assertThat(ready(pack))
                .allSatisfy(hero ->
                        assertThat(
                                        schema.validate(
                                                JsonMapper.shared()
                                                        .readTree(
                                                                HeroFileWriter.write(hero, pack))))
                                .isEmpty());
    }

    /** What somebody changed, and the one thing that is said about it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"level\" : 1| \"level\" : 99| LEVEL",
                "\"level\" : 1| \"level\" : 0| LEVEL",
                "\"str\" : 15| \"str\" : 30| BEYOND",
                "\"class\" : \"fighter\"| \"class\" : \"god\"| UNKNOWN",
                "\"ancestry\" : \"human\"| \"ancestry\" : \"elf\"| UNDECIDED",
                "\"str\" : 16| \"str\" : 18| NUMBER",
                "\"longsword\"| \"moonsword\"| UNKNOWN",
                "\"experience\" : 0| \"experience\" : -5| BEYOND",
                "\"name\" : \"Bryn\"| \"name\" : \"\"| NAME",
                "\"name\" : \"Bryn\"| \"nickname\" : \"Bryn\"| LACKING",
                "\"experience\" : 0| \"experience\" : 0.5| NOT_A_NUMBER",
                "\"experience\" : 0| \"experience\" : 123456789012345678901| NO_JSON",
                "\"experience\" : 0| \"experience\" : 0, \"granted\" : 1| STRANGE",
                "\"items\" : [| \"items\" : 3, \"more\" : [| NOT_A_LIST",
                "\"korchma\" : \"hero\"| \"korchma\" : \"party\"| NO_HERO",
                "\"format\" : 1| \"format\" : 2| FORMAT",
                "\"id\" : \"5e\"| \"id\" : \"elsewhere\"| OTHER_GAME",
                "\"choices\" : {| \"choices\" : { \"@creature\" : \"goblin\",| UNKNOWN",
                "\"choices\" : {| \"choices\" : { \"class\" : \"rogue\",| NO_JSON",
            })
    void whatTheRulesForbidIsRefused(String from, String to, What what) {
        String file = HeroFileWriter.write(bryn(), game());
        assertThat(file).contains(from);

        assertThat(complaints(file.replace(from, to)).stream().map(Complaint::what)).contains(what);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        String file =
                HeroFileWriter.write(bryn(), game())
                        .replace("\"str\" : 15", "\"str\" : 30")
                        .replace("\"longsword\"", "\"moonsword\"")
                        .replace("\"experience\" : 0", "\"experience\" : -1")
                        .replace("\"name\" : \"Bryn\"", "\"name\" : \"" + "x".repeat(41) + "\"");

        assertThat(complaints(file).stream().map(Complaint::what))
                .contains(What.BEYOND, What.UNKNOWN, What.NAME)
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void aLevelWantsItsExperience() {
        Pack pack = game();
        Build begun = bryn().build();
        Build high = new Build(3, begun.attributes(), begun.choices(), begun.items());
        Build grown = Grown.with(pack.system(), high, choice -> true);
        Character made = Heroes.make("Bryn", grown, OWNER, pack).character();
        Character unpaid =
                new Character(made.id(), OWNER, "Bryn", made.game(), made.pack(), made.body());
        String file = HeroFileWriter.write(unpaid, pack);
        long enough = pack.system().play().advancement().begins(3);

        String granted = "  \"granted\" : true,\n";
        assertThat(file).contains(granted);
        assertThat(taken(file, pack).differences()).isEmpty();

        String plain = file.replace(granted, "");
        String unearned =
                plain.replaceFirst("\"experience\" : \\d+", "\"experience\" : " + (enough - 1));
        String earned = plain.replaceFirst("\"experience\" : \\d+", "\"experience\" : " + enough);

        assertThat(complaints(unearned))
                .containsExactly(new Complaint(What.UNEARNED, "3", "" + (enough - 1), "" + enough));
        assertThat(taken(earned, pack).differences()).isEmpty();
    }

    @Test
    void whatIsTrackedStaysWithinItsBounds() {
        Character hero = bryn();
        String vital = game().system().play().fight().outTrack();
        int most = hero.body().track(vital);
        String file = HeroFileWriter.write(hero, game());
        String track = "\"" + vital + "\" : ";

        assertThat(complaints(file.replace(track + most, track + (most + 1))))
                .contains(new Complaint(What.BEYOND, vital, "" + (most + 1), "0–" + most));
        Body hurt = taken(file.replace(track + most, track + 1), game()).body();
        assertThat(hurt.track(vital)).isEqualTo(1);
    }

    @Test
    void moreBoundThingsThanMayBeAreToldByTheirNumber() {
        Pack pack = game();
        Build begun = bryn().build();
        List<String> things =
                pack.system().content().items().values().stream()
                        .filter(item -> item.bond() != null && item.bond().by().holds(Set.of()))
                        .map(Item::id)
                        .limit(4)
                        .toList();
        Build much = new Build(1, begun.attributes(), begun.choices(), things, things);
        String file =
                HeroFileWriter.write(Heroes.make("Bryn", much, OWNER, pack).character(), pack);

        assertThat(complaints(file))
                .contains(
                        new Complaint(
                                What.BEYOND, pack.system().play().binding().most(), "4", "0–3"));
    }

    @Test
    void byAnotherVersionWhatIsOtherwiseIsToldAndNothingIsTakenOnTrust() {
        Pack pack = game();
        Character hero = bryn();
        String vital = pack.system().play().fight().outTrack();
        int most = hero.body().track(vital);
        String file = HeroFileWriter.write(hero, pack).replace(pack.hash(), "0".repeat(64));
        assertThat(taken(file, pack).differences()).isEmpty();

        String other =
                file.replace("\"" + vital + ".max\" : " + most, "\"" + vital + ".max\" : 99")
                        .replace("\"" + vital + "\" : " + most, "\"" + vital + "\" : 99")
                        .replace("\"tracks\" : {", "\"tracks\" : {\n    \"luckiness\" : 3,");
        HeroFileCheck.Taken taken = taken(other, pack);
        assertThat(taken.body().track(vital)).isEqualTo(most);
        assertThat(taken.body().tracks()).doesNotContainKey("luckiness");
        assertThat(taken.differences())
                .containsExactlyInAnyOrder(
                        new Complaint(What.DIFFERS, vital, "99", "" + most),
                        new Complaint(What.GONE, "luckiness", "", ""),
                        new Complaint(What.DIFFERS, vital + ".max", "99", "" + most));
    }

    @Test
    void hostileFilesAreRefusedSoon() {
        String open = "{\"korchma\":\"hero\",\"format\":1,\"sheet\":";
        List<String> hostile =
                List.of(
                        "",
                        "[]",
                        "null",
                        "{",
                        "\u0000",
                        "[".repeat(100_000),
                        open + "{\"a\":".repeat(50_000),
                        open + "9".repeat(500_000) + "}",
                        open + "{" + numbered(60_000) + "}}",
                        open + "{" + numbered(3_000) + "}}",
                        "{\"korchma\":\"hero\",\"korchma\":\"hero\",\"format\":1}",
                        "{\"korchma\":\"hero\",\"format\":1} {}",
                        "{\"korchma\":\"hero\",\"format\":1,\"" + "x".repeat(100_000) + "\":1}",
                        "korchma: hero\nformat: 1\n");
        long begun = System.nanoTime();

        assertThat(hostile)
                .allSatisfy(file -> assertThat(read(file)).isInstanceOf(HeroFileReader.Bad.class));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    private static String numbered(int many) {
        return Stream.iterate(0, one -> one + 1)
                .limit(many)
                .map(one -> "\"n" + one + "\":1")
                .collect(java.util.stream.Collectors.joining(","));
    }
}
