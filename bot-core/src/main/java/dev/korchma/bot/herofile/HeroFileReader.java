package dev.korchma.bot.herofile;

import dev.korchma.bot.herofile.Complaint.What;
import dev.korchma.game.character.DailyGain;
import dev.korchma.game.rules.ActiveEffect;
import dev.korchma.game.rules.Build;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reads a hero's file, a stranger's text: everything that is wrong with its shape at once. */
public final class HeroFileReader {

    /** No hero of any game has more of anything; what is read costs nobody else anything. */
    private static final int MOST_ENTRIES = 2_000;

    private static final int LONGEST_WORD = 200;
    private static final int MOST_COMPLAINTS = 100;

    private static final Set<String> FIELDS =
            Set.of(
                    "korchma",
                    "format",
                    "id",
                    "pack",
                    "name",
                    "level",
                    "attributes",
                    "choices",
                    "items",
                    "bound",
                    "tracks",
                    "effects",
                    "experience",
                    HeroFile.GRANTED,
                    "duels",
                    "sheet");

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(8)
                                                    .maxNumberLength(20)
                                                    .maxNameLength(LONGEST_WORD)
                                                    .maxStringLength(1_000)
                                                    .maxTokenCount(50_000)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private final JsonNode file;
    private final List<Complaint> complaints = new ArrayList<>();

    private HeroFileReader(JsonNode file) {
        this.file = file;
    }

    /** What came of reading. */
    public sealed interface Read {}

    public record Good(HeroFile file) implements Read {}

    /**
     * @param complaints one at least
     */
    public record Bad(List<Complaint> complaints) implements Read {
        public Bad {
            complaints = List.copyOf(complaints);
        }
    }

    public static Read read(byte[] bytes) {
        JsonNode file;
        try {
            file = JSON.readTree(bytes);
        } catch (JacksonException broken) {
            return new Bad(List.of(Complaint.of(What.NO_JSON, "")));
        }
        if (!file.isObject() || !file.path("korchma").asString("").equals(HeroFile.KIND)) {
            return new Bad(List.of(Complaint.of(What.NO_HERO, "")));
        }
        int format = file.path("format").asInt(0);
        return format == HeroFile.FORMAT
                ? new HeroFileReader(file).read()
                : new Bad(
                        List.of(
                                new Complaint(
                                        What.FORMAT,
                                        "format",
                                        Integer.toString(format),
                                        Integer.toString(HeroFile.FORMAT))));
    }

    private Read read() {
        for (String name : file.propertyNames()) {
            if (!FIELDS.contains(name)) {
                complain(What.STRANGE, name);
            }
        }
        HeroFile read =
                new HeroFile(
                        word(file, "id"),
                        game(),
                        word(file, "name"),
                        new Build(
                                whole(file, "level"),
                                integers("attributes"),
                                words("choices"),
                                list("items"),
                                file.has("bound") ? list("bound") : null),
                        integers("tracks"),
                        effects(),
                        number(file, "experience"),
                        granted(),
                        duels(),
                        numbers("sheet"));
        return complaints.isEmpty() ? new Good(read) : new Bad(complaints);
    }

    private boolean granted() {
        JsonNode granted = file.path(HeroFile.GRANTED);
        if (!granted.isMissingNode() && !granted.isBoolean()) {
            complain(What.STRANGE, HeroFile.GRANTED);
        }
        return granted.asBoolean(false);
    }

    private HeroFile.Game game() {
        JsonNode pack = field(file, "pack");
        return new HeroFile.Game(word(pack, "id"), word(pack, "version"), word(pack, "hash"));
    }

    private List<ActiveEffect> effects() {
        List<ActiveEffect> effects = new ArrayList<>();
        for (JsonNode one : elements("effects")) {
            effects.add(
                    new ActiveEffect(
                            word(one, "effect"), "", whole(one, "turns"), whole(one, "uses")));
        }
        return effects;
    }

    private @Nullable DailyGain duels() {
        if (!file.has("duels")) {
            return null;
        }
        String day = word(file.path("duels"), "day");
        long gained = number(file.path("duels"), "gained");
        try {
            return new DailyGain(LocalDate.parse(day), Math.max(0, gained));
        } catch (DateTimeException noDay) {
            complain(What.NOT_A_WORD, "day");
            return null;
        }
    }

    private JsonNode field(JsonNode of, String name) {
        JsonNode found = of.path(name);
        if (found.isMissingNode()) {
            complain(What.LACKING, name);
        }
        return found;
    }

    private String word(JsonNode of, String name) {
        JsonNode found = field(of, name);
        if (found.isString() && found.asString().length() <= LONGEST_WORD) {
            return found.asString();
        }
        wrong(found, What.NOT_A_WORD, name);
        return "";
    }

    private int whole(JsonNode of, String name) {
        return (int) bounded(field(of, name), name, Integer.MAX_VALUE);
    }

    private long number(JsonNode of, String name) {
        return bounded(field(of, name), name, Long.MAX_VALUE);
    }

    private long bounded(JsonNode found, String name, long most) {
        if (found.isIntegralNumber() && found.canConvertToLong()) {
            long value = found.asLong();
            if (value <= most && value >= -most) {
                return value;
            }
        }
        wrong(found, What.NOT_A_NUMBER, name);
        return 0;
    }

    private void wrong(JsonNode found, What what, String name) {
        if (!found.isMissingNode()) {
            complain(what, name);
        }
    }

    private SequencedMap<String, Integer> integers(String name) {
        SequencedMap<String, Integer> all = new LinkedHashMap<>();
        entries(name)
                .properties()
                .forEach(one ->
                        all.put(
                                one.getKey(),
                                (int) bounded(one.getValue(), one.getKey(), Integer.MAX_VALUE)));
        return all;
    }

    private SequencedMap<String, Long> numbers(String name) {
        SequencedMap<String, Long> all = new LinkedHashMap<>();
        entries(name)
                .properties()
                .forEach(one ->
                        all.put(
                                one.getKey(),
                                bounded(one.getValue(), one.getKey(), Long.MAX_VALUE)));
        return all;
    }

    private SequencedMap<String, String> words(String name) {
        SequencedMap<String, String> all = new LinkedHashMap<>();
        for (var one : entries(name).properties()) {
            if (one.getValue().isString()) {
                all.put(one.getKey(), one.getValue().asString());
            } else {
                complain(What.NOT_A_WORD, one.getKey());
            }
        }
        return all;
    }

    private List<String> list(String name) {
        List<String> all = new ArrayList<>();
        for (JsonNode one : elements(name)) {
            if (one.isString()) {
                all.add(one.asString());
            } else {
                complain(What.NOT_A_WORD, name);
            }
        }
        return all;
    }

    private JsonNode entries(String name) {
        return within(field(file, name), name, true);
    }

    private JsonNode elements(String name) {
        return within(field(file, name), name, false);
    }

    private JsonNode within(JsonNode found, String name, boolean named) {
        if (named ? !found.isObject() : !found.isArray()) {
            wrong(found, What.NOT_A_LIST, name);
            return MissingNode.getInstance();
        }
        if (found.size() > MOST_ENTRIES) {
            complain(What.TOO_MUCH, name);
            return MissingNode.getInstance();
        }
        return found;
    }

    private void complain(What what, String about) {
        Complaint complaint = Complaint.of(what, about);
        if (complaints.size() < MOST_COMPLAINTS && !complaints.contains(complaint)) {
            complaints.add(complaint);
        }
    }
}
