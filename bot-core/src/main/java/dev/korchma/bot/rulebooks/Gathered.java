package dev.korchma.bot.rulebooks;

import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * The files of one pack in one tree, before anybody asked what they mean.
 *
 * @param problems what was wrong with them so far; whoever reads on adds to it
 * @param kept whether it was kept as one document
 */
record Gathered(Node.Table root, Problems problems, boolean kept) {

    static Gathered of(PackSource source) {
        var problems = new Problems();
        return new Gathered(
                Gathering.of(source, problems),
                problems,
                source.files().containsKey(PackSource.DOCUMENT));
    }

    /** What it says of itself, id, version and the like. */
    Node.Table about() {
        return Fields.table(root, Overlay.PACK);
    }

    /** The id of the pack it lies over. */
    Optional<Node.Leaf> extended() {
        return Optional.ofNullable(Fields.leaf(about(), Overlay.EXTENDS));
    }

    /** All it says of the game, nothing of itself. */
    Node.Table sections() {
        var sections = new LinkedHashMap<>(root.entries());
        sections.remove(Overlay.PACK);
        sections.remove(SchemaCheck.FORMAT_KEY);
        return new Node.Table(root.place(), sections, root.keys());
    }
}
