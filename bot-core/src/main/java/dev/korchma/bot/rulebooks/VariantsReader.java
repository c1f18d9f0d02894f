package dev.korchma.bot.rulebooks;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the section {@code variants}. */
final class VariantsReader {

    static final String VARIANTS = "variants";
    private static final String OF = "of";
    private static final String LAYS = "lays";

    private VariantsReader() {}

    static Variants read(Node.Table root) {
        var all = new LinkedHashMap<String, Variant>();
        var section = Fields.table(root, VARIANTS);
        Fields.each(
                root,
                VARIANTS,
                (id, entry) -> {
                    var of = Fields.text(entry, OF);
                    all.put(
                            id,
                            new Variant(
                                    id,
                                    of.isEmpty() ? id : of,
                                    Json.write(Fields.table(entry, LAYS)),
                                    section.keyPlace(id)));
                });
        return new Variants(all);
    }

    /** Every id that needs a name for it, with where it stands. */
    static Map<String, Place> words(Node.Table root) {
        var words = new LinkedHashMap<String, Place>();
        var section = Fields.table(root, VARIANTS);
        Fields.each(
                root,
                VARIANTS,
                (id, entry) -> {
                    words.put(id, section.keyPlace(id));
                    var of = Fields.leaf(entry, OF);
                    if (of != null) {
                        words.putIfAbsent(of.text(), of.place());
                    }
                });
        return words;
    }

    /** Ids that may have a text because a variant brings what they name. */
    static Map<String, Place> brought(Node.Table root) {
        var brought = new LinkedHashMap<String, Place>();
        Fields.each(
                root,
                VARIANTS,
                (id, entry) -> {
                    var lays = Fields.table(entry, LAYS);
                    lays.entries()
                            .keySet()
                            .forEach(section -> gather(Fields.table(lays, section), brought));
                });
        return brought;
    }

    private static void gather(Node.Table table, Map<String, Place> brought) {
        table.entries()
                .forEach((id, node) -> {
                    brought.putIfAbsent(id, table.keyPlace(id));
                    if (node instanceof Node.Table inner) {
                        gather(inner, brought);
                    }
                });
    }
}
