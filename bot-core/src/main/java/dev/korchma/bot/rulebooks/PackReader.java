package dev.korchma.bot.rulebooks;

import dev.korchma.bot.text.Fingerprint;
import dev.korchma.game.rules.RuleSystem;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a pack: first their shape, then what they mean. Nothing is taken halfway: a
 * pack is good as a whole, or everything that is wrong with it is told at once.
 */
public final class PackReader {

    private PackReader() {}

    /** A game of its own. Never throws for what stands in the files. */
    public static PackRead read(PackSource source) {
        return read(Gathered.of(source), null);
    }

    /** What extends another pack, or was kept of one that did. Never throws, as above. */
    public static PackRead read(PackSource source, Pack base) {
        return read(Gathered.of(source), base);
    }

    /**
     * A game with several books over it, of which a later one counts before an earlier; it goes by
     * the id of the game. Never throws, as above.
     *
     * @param books each with the sections it adds to; what it says of itself is not read
     */
    public static PackRead read(Pack base, List<PackSource> books) {
        var problems = new Problems();
        var all = Node.Table.empty(new Place("pack.yaml", 1, 1));
        boolean kept = true;
        for (var book : books) {
            var gathered = Gathered.of(book);
            gathered.problems().all().forEach(problems::add);
            all = Overlay.both(all, gathered.sections());
            kept &= gathered.kept();
        }
        return read(new Gathered(all, problems, kept), base);
    }

    static PackRead read(Gathered gathered, @Nullable Pack base) {
        var problems = gathered.problems();
        if (problems.none() && base == null) {
            gathered.extended()
                    .ifPresent(
                            below -> problems.add(below.place(), "no-base", "name", below.text()));
        }
        if (!problems.none()) {
            return new PackRead.Bad(problems.all());
        }
        var root =
                base == null
                        ? gathered.root()
                        : Overlay.over(Overlay.whole(base), gathered.root(), problems);
        SchemaCheck.check(root, problems);
        if (Fields.number(root, SchemaCheck.FORMAT_KEY, 0) != SchemaCheck.FORMAT) {
            return new PackRead.Bad(problems.all());
        }
        boolean shapely = problems.none();
        var templates = new Templates(root, problems);
        var whole = templates.expanded();
        var words = Vocabulary.of(whole, problems);
        var reading = new Reading(words, problems);
        var system =
                new RuleSystem(
                        Fields.text(Fields.table(root, Overlay.PACK), "id"),
                        new NumbersReader(whole, reading).numbers(),
                        new ContentReader(whole, reading).content(),
                        new PlayReader(whole, reading).play());
        var library = new LibraryReader(whole, system.content(), reading).library();
        var homebrew = new HomebrewReader(root, problems).homebrew();
        // What was kept may have been written when less was asked: it is played to its end.
        var own = problems.ofOwn();
        if (!gathered.kept()) {
            Sense.check(whole, words, own);
            Oversights.check(root, own);
        }
        var texts =
                new TextsReader(whole, words, templates.origins(), gathered.kept(), own).texts();
        if (shapely) {
            judge(whole, system, problems);
        }
        return problems.none()
                ? new PackRead.Good(
                        pack(
                                gathered,
                                root,
                                base,
                                system,
                                texts,
                                new Extras(library, homebrew, VariantsReader.read(root))))
                : new PackRead.Bad(problems.all());
    }

    /** What no rule asks for. */
    private record Extras(Library library, Homebrew homebrew, Variants variants) {}

    /** What only the whole can show. */
    private static void judge(Node.Table root, RuleSystem system, Problems problems) {
        var cycles = new Cycles(system);
        for (var circle : cycles.circles()) {
            var place = place(root, circle.getFirst());
            problems.add(place, "circle", "path", String.join(" → ", circle));
        }
        Spotlights.check(root, system, problems);
        if (problems.none()) {
            Trying.growth(root, system, problems);
        }
        if (problems.none()) {
            Trying.heroes(root, system, problems);
            Trying.creatures(root, system, problems);
        }
    }

    private static Place place(Node.Table root, String number) {
        var id = number.endsWith(".max") ? number.substring(0, number.length() - 4) : number;
        for (var section : List.of("derived", "tracks", "attributes", "by-level")) {
            var table = Fields.table(root, section);
            if (table.get(id) != null) {
                return table.keyPlace(id);
            }
        }
        return root.place();
    }

    private static Pack pack(
            Gathered gathered,
            Node.Table root,
            @Nullable Pack base,
            RuleSystem system,
            PackTexts texts,
            Extras extras) {
        var document = Json.write(gathered.root());
        return new Pack(
                system.id(),
                Fields.text(Fields.table(root, Overlay.PACK), "version"),
                hash(base == null ? document : base.hash() + document),
                licence(Fields.table(gathered.root(), Overlay.PACK), base),
                system,
                texts,
                extras.library(),
                extras.homebrew(),
                extras.variants(),
                document,
                base);
    }

    /** Whoever extends a pack owes its owner the same thanks. */
    private static Licence licence(Node.Table about, @Nullable Pack base) {
        var licence = Fields.table(about, "licence");
        var own =
                new Licence(
                        Fields.text(licence, "id"),
                        Fields.text(licence, "attribution"),
                        Fields.text(licence, "changes"));
        if (base == null) {
            return own;
        }
        return about.get("licence") == null ? base.licence() : own.with(base.licence());
    }

    private static String hash(String written) {
        return HexFormat.of().formatHex(Fingerprint.of(written));
    }
}
