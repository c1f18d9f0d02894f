package dev.korchma.bot.rulebooks;

import dev.korchma.bot.text.Fingerprint;
import dev.korchma.game.rules.RuleSystem;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads the files of a pack: first their shape, then what they mean. Nothing is taken halfway: a
 * pack is good as a whole, or everything that is wrong with it is told at once.
 */
public final class PackReader {

    private PackReader() {}

    /** Never throws for what stands in the files. */
    public static PackRead read(PackSource source) {
        var problems = new Problems();
        var root = Gathering.of(source, problems);
        if (!problems.none()) {
            return new PackRead.Bad(problems.all());
        }
        SchemaCheck.check(root, problems);
        if (Fields.number(root, "format", 0) != SchemaCheck.FORMAT) {
            return new PackRead.Bad(problems.all());
        }
        boolean shapely = problems.none();
        var templates = new Templates(root, problems);
        var whole = templates.expanded();
        var words = Vocabulary.of(whole, problems);
        var reading = new Reading(words, problems);
        var system =
                new RuleSystem(
                        Fields.text(Fields.table(root, "pack"), "id"),
                        new NumbersReader(whole, reading).numbers(),
                        new ContentReader(whole, reading).content(),
                        new PlayReader(whole, reading).play());
        var library = new LibraryReader(whole, system.content(), reading).library();
        // What was kept may have been written when less was asked: it is played to its end.
        boolean kept = source.files().containsKey(PackSource.DOCUMENT);
        if (!kept) {
            Sense.check(whole, words, problems);
            Oversights.check(root, problems);
        }
        var texts = new TextsReader(whole, words, templates.origins(), kept, problems).texts();
        if (shapely) {
            judge(whole, system, problems);
        }
        return problems.none()
                ? new PackRead.Good(pack(root, system, texts, library))
                : new PackRead.Bad(problems.all());
    }

    /** What only the whole can show. */
    private static void judge(Node.Table root, RuleSystem system, Problems problems) {
        var cycles = new Cycles(system);
        for (var circle : cycles.circles()) {
            var place = place(root, circle.getFirst());
            problems.add(place, "circle", "path", String.join(" → ", circle));
        }
        for (var track : cycles.boundsMovedByEffects()) {
            problems.add(place(root, track), "bound-moves", "name", track);
        }
        Spotlights.check(root, system, problems);
        if (problems.none()) {
            Trying.heroes(root, system, problems);
            Trying.creatures(root, system, problems);
        }
    }

    private static Place place(Node.Table root, String number) {
        var id = number.endsWith(".max") ? number.substring(0, number.length() - 4) : number;
        for (var section : List.of("derived", "tracks", "attributes")) {
            var table = Fields.table(root, section);
            if (table.get(id) != null) {
                return table.keyPlace(id);
            }
        }
        return root.place();
    }

    private static Pack pack(Node.Table root, RuleSystem system, PackTexts texts, Library library) {
        var about = Fields.table(root, "pack");
        var licence = Fields.table(about, "licence");
        var document = Json.write(root);
        return new Pack(
                system.id(),
                Fields.text(about, "version"),
                hash(document),
                new Licence(
                        Fields.text(licence, "id"),
                        Fields.text(licence, "attribution"),
                        Fields.text(licence, "changes")),
                system,
                texts,
                library,
                document);
    }

    private static String hash(String document) {
        return HexFormat.of().formatHex(Fingerprint.of(document));
    }
}
