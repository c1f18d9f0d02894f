package dev.korchma.bot.rulebooks;

import com.ibm.icu.text.MessageFormat;
import dev.korchma.bot.rulebooks.Vocabulary.Kind;
import dev.korchma.bot.text.Language;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the names of a pack and tells which are missing in which language. */
final class TextsReader {

    /** Forms without holes. */
    private static final Set<String> PLAIN =
            Set.of(
                    PackTexts.NAME,
                    PackTexts.SHORT,
                    PackTexts.ALIASES,
                    PackTexts.PAID,
                    PackTexts.PROSE);

    /** Every form somebody asks for; a template may ask for others by {@code {w.form}}. */
    private static final Set<String> FORMS =
            Set.of(
                    PackTexts.NAME,
                    PackTexts.PROSE,
                    PackTexts.SHORT,
                    PackTexts.ALIASES,
                    PackTexts.AMOUNT,
                    PackTexts.PAID,
                    PackTexts.NEEDED,
                    PackTexts.KIND,
                    PackTexts.ABOUT,
                    PackTexts.NEEDS,
                    PackTexts.SEVERAL,
                    PackTexts.BREATHER);

    private static final Pattern ASKED = Pattern.compile("\\{[a-z0-9]+\\.([a-z0-9-]+)}");

    /** Of a name; the longest that ships has 63. */
    private static final int LONGEST_NAME = 100;

    /** What fills a template may come of a template itself, as a thing made of another does. */
    private static final int DEEPEST = 2;

    /** What may stand in a form; other forms have holes of the pack's own. */
    private static final Map<String, Set<String>> HOLES =
            Map.of(PackTexts.AMOUNT, Set.of("amount"), PackTexts.NEEDED, Set.of("against"));

    private final Node.Table texts;
    private final Vocabulary words;
    private final Map<String, Templates.Origin> origins;
    private final boolean kept;
    private final String pack;
    private final Set<String> brought;
    private final Problems problems;

    TextsReader(
            Node.Table root,
            Vocabulary words,
            Map<String, Templates.Origin> origins,
            boolean kept,
            Problems problems) {
        this.texts = Fields.table(root, Gathering.TEXTS);
        this.pack = Fields.text(Fields.table(root, "pack"), "id");
        this.brought = VariantsReader.brought(root).keySet();
        this.words = words;
        this.origins = origins;
        this.kept = kept;
        this.problems = problems;
    }

    PackTexts texts() {
        var forms = new EnumMap<Language, Map<String, Map<String, String>>>(Language.class);
        for (var language : Language.values()) {
            if (texts.get(language.tag()) instanceof Node.Table table) {
                forms.put(language, language(table, language));
            }
        }
        return new PackTexts(forms);
    }

    private Map<String, Map<String, String>> language(Node.Table table, Language language) {
        var written = new LinkedHashMap<String, Map<String, String>>();
        table.entries().forEach((id, node) -> written.put(id, forms(node)));
        if (!kept) {
            unknownForms(table, written);
        }
        var known = new LinkedHashMap<String, Map<String, String>>();
        words.named().forEach((id, place) -> find(id, place, written, known, language));
        find(pack, table.place(), written, known, language);
        words.tags().forEach(tag -> called(tag, written, known));
        var strange = new TreeSet<>(written.keySet());
        strange.removeAll(known.keySet());
        origins.values().forEach(origin -> strange.remove(origin.template()));
        strange.removeAll(brought);
        for (var id : strange) {
            problems.unknown(table.keyPlace(id), "text", id, words.named().keySet());
        }
        return known;
    }

    private void unknownForms(Node.Table table, Map<String, Map<String, String>> written) {
        var known = new TreeSet<>(FORMS);
        for (var forms : written.values()) {
            for (var text : forms.values()) {
                ASKED.matcher(text).results().forEach(asked -> known.add(asked.group(1)));
            }
        }
        table.entries()
                .forEach((id, node) -> {
                    if (node instanceof Node.Table forms) {
                        for (var form : forms.entries().keySet()) {
                            if (!known.contains(form)) {
                                problems.unknown(forms.keyPlace(form), "form", form, known);
                            }
                        }
                    }
                });
    }

    /** A tag needs no name; where it has one, it can be told. */
    private static void called(
            String tag,
            Map<String, Map<String, String>> written,
            Map<String, Map<String, String>> known) {
        var own = written.get(tag);
        if (own != null) {
            known.putIfAbsent(tag, own);
        }
    }

    private void find(
            String id,
            Place place,
            Map<String, Map<String, String>> written,
            Map<String, Map<String, String>> known,
            Language language) {
        var own = written.get(id);
        var forms = forms(id, written, DEEPEST);
        if (!forms.isEmpty()) {
            known.put(id, forms);
        } else {
            var args = Map.of("name", id, "language", language.tag());
            problems.add(place, "missing-text", args, null);
        }
        boolean counts = words.ids(Kind.TYPE).contains(id) || words.ids(Kind.MEASURE).contains(id);
        if (counts && own != null && !own.containsKey(PackTexts.AMOUNT)) {
            var args = Map.of("name", id, "language", language.tag());
            problems.add(place, "missing-amount", args, null);
        }
    }

    /** Empty where nothing is written. */
    private Map<String, String> forms(
            String id, Map<String, Map<String, String>> written, int deep) {
        var own = written.get(id);
        if (own != null) {
            return own;
        }
        var origin = origins.get(id);
        var forms = origin == null || deep == 0 ? null : written.get(origin.template());
        return origin == null || forms == null
                ? Map.of()
                : filled(forms, origin, forms(origin.filling(), written, deep - 1));
    }

    /** {@code {w}} becomes the name of the thing, {@code {w.short}} another form of it. */
    private static Map<String, String> filled(
            Map<String, String> forms, Templates.Origin origin, Map<String, String> names) {
        var filled = new LinkedHashMap<String, String>();
        forms.forEach((form, text) -> {
            var whole = text;
            for (var name : names.entrySet()) {
                var hole = "{" + origin.variable() + "." + name.getKey() + "}";
                whole = whole.replace(hole, name.getValue());
            }
            var plain = names.getOrDefault(PackTexts.NAME, origin.filling());
            filled.put(form, whole.replace("{" + origin.variable() + "}", plain));
        });
        return filled;
    }

    private Map<String, String> forms(Node node) {
        var forms = new LinkedHashMap<String, String>();
        if (node instanceof Node.Leaf leaf) {
            forms.put(PackTexts.NAME, leaf.text());
            checkLetters(leaf);
            checkLength(leaf);
        } else if (node instanceof Node.Table table) {
            table.entries()
                    .forEach((form, value) -> {
                        if (value instanceof Node.Leaf leaf) {
                            forms.put(form, leaf.text());
                            if (!form.equals(PackTexts.PROSE)) {
                                checkLetters(leaf);
                            }
                            checkPattern(form, leaf);
                            if (form.equals(PackTexts.NAME)) {
                                checkLength(leaf);
                            }
                        }
                    });
        }
        return forms;
    }

    /** A name stands on a button or in a line: it has no lines of its own. */
    private void checkLetters(Node.Leaf leaf) {
        if (!kept && leaf.text().chars().anyMatch(Character::isISOControl)) {
            problems.add(leaf.place(), "one-line");
        }
    }

    private void checkLength(Node.Leaf leaf) {
        int length = leaf.text().codePointCount(0, leaf.text().length());
        if (!kept && length > LONGEST_NAME) {
            problems.add(leaf.place(), "name-too-long", "most", "" + LONGEST_NAME);
        }
    }

    private void checkPattern(String form, Node.Leaf leaf) {
        if (PLAIN.contains(form)) {
            return;
        }
        try {
            var holes = new TreeSet<>(new MessageFormat(leaf.text()).getArgumentNames());
            var known = HOLES.getOrDefault(form, holes);
            for (var hole : holes) {
                if (!kept && !known.contains(hole)) {
                    var args = Map.of("name", hole, "form", form);
                    var nearest = String.join(", ", known);
                    problems.add(leaf.place(), "unknown-hole", args, nearest);
                }
            }
        } catch (IllegalArgumentException broken) {
            problems.add(leaf.place(), "bad-pattern", "found", leaf.text());
        }
    }
}
