package dev.korchma.plays.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a whole scene. {@code docs/plays.md} is the reference of the language. */
public final class PlayParser {

    private static final Pattern FRONT =
            Pattern.compile(
                    "(?i)(only|instead) on (\\w+(?:(?:,| and) ?\\w+)*?)(?: because ([^:]+))?:(.*)");

    private static final Pattern NOTED = Pattern.compile("\\{([A-Z][A-Z0-9]*)}");

    private final String file;
    private final List<Source> lines;
    private final Names names = new Names();
    private final Luggage luggage;
    private final Sentences sentences;
    private final Set<String> noted = new HashSet<>();
    private final List<Step> steps = new ArrayList<>();
    private String title;
    private int next;

    /** A line that says something. */
    private record Source(int number, int indent, String text) {}

    private PlayParser(String file, String text, Luggage luggage) {
        this.file = file;
        this.luggage = luggage;
        sentences = new Sentences(names, luggage);
        this.lines = sources(text);
        title = file.replaceFirst(".*/", "").replaceFirst("\\.play$", "").replace('-', ' ');
    }

    /**
     * @param file how the scene is called in messages
     * @throws PlayFault when a sentence cannot be understood
     */
    public static Play parse(String file, String text) {
        return new PlayParser(file, text, new Luggage(null)).play();
    }

    /**
     * Reads a scene with the files its people hand over.
     *
     * @throws PlayFault when a sentence cannot be understood
     */
    public static Play parse(Path file) throws IOException {
        return new PlayParser(
                        file.getFileName().toString(),
                        Files.readString(file),
                        new Luggage(file.resolveSibling("files")))
                .play();
    }

    private static List<Source> sources(String text) {
        List<Source> found = new ArrayList<>();
        String[] all = text.split("\\R", -1);
        for (int i = 0; i < all.length; i++) {
            String bare = all[i].strip();
            if (!bare.isEmpty() && !bare.startsWith("#")) {
                String line = all[i].replace("\t", "    ").stripTrailing();
                found.add(new Source(i + 1, line.length() - line.stripLeading().length(), bare));
            }
        }
        return found;
    }

    private Play play() {
        while (next < lines.size()) {
            Source line = known(lines.get(next++));
            if (!title(line) && !role(line)) {
                sentence(line, Step.Fronts.ALL);
            }
        }
        if (names.cast().isEmpty()) {
            throw new PlayFault(file, 1, "", "nobody is in this scene; begin with: Max speaks en");
        }
        return new Play(title, file, names.cast(), steps);
    }

    private boolean title(Source line) {
        Cursor cursor = new Cursor(line.text());
        if (!cursor.take("play:")) {
            return false;
        }
        title = cursor.rest();
        return true;
    }

    private boolean role(Source line) {
        Play.Role role = RoleParser.read(line.text());
        if (role == null) {
            return false;
        }
        String language = role.language();
        if (!language.equals("en") && !language.equals("ru")) {
            throw fault(line, "people speak en or ru, not " + language);
        }
        if (names.knows(role.name())) {
            throw fault(line, role.name() + " is in this scene already");
        }
        List<Play.Role> cast = names.cast();
        if (!cast.isEmpty() && (cast.getFirst().front() == null) != (role.front() == null)) {
            throw fault(
                    line,
                    "either everybody has a front of their own or nobody; write for each of them:"
                            + " Max is on discord and speaks en");
        }
        names.add(role);
        return true;
    }

    private void sentence(Source line, Step.Fronts fronts) {
        Matcher front = FRONT.matcher(line.text());
        if (front.matches()) {
            elsewhere(line, front);
            return;
        }
        Deed deed = line.text().matches("(?i)at once:") ? atOnce(line) : form(line);
        if (deed == null) {
            deed = sentences.read(line.text());
        }
        if (deed == null) {
            throw fault(line, new Hints(names, luggage).about(line.text()));
        }
        if (deed instanceof Deed.Notes(var _, var _, String as)) {
            noted.add(as);
        }
        steps.add(new Step(line.number(), line.text(), fronts, deed));
    }

    /** A name that nobody noted would be typed as it stands there. */
    private Source known(Source line) {
        Matcher used = NOTED.matcher(line.text());
        while (used.find()) {
            if (!noted.contains(used.group(1))) {
                throw fault(
                        line,
                        "nobody noted this before; write above: Max notes \"[A-Z0-9]+\" as "
                                + used.group(1));
            }
        }
        return line;
    }

    private void elsewhere(Source line, Matcher front) {
        List<String> fronts = List.of(front.group(2).split("(?:,| and) ?"));
        String why = Objects.requireNonNullElse(front.group(3), "");
        if (front.group(1).equalsIgnoreCase("instead")) {
            giveWay(line, fronts, why);
        }
        Step.Fronts there = new Step.Fronts(fronts, List.of(), why);
        String rest = front.group(4).strip();
        if (rest.isEmpty()) {
            below(line, there);
            return;
        }
        sentence(new Source(line.number(), line.indent(), rest), there);
    }

    /** One by one: a sentence of the block may have a block of its own. */
    private void below(Source head, Step.Fronts there) {
        int first = next;
        while (next < lines.size() && lines.get(next).indent() > head.indent()) {
            sentence(known(lines.get(next++)), there);
        }
        if (next == first) {
            throw fault(head, "write what belongs to it below, further to the right");
        }
    }

    /** The sentence before is not played where another stands in for it. */
    private void giveWay(Source line, List<String> fronts, String why) {
        int last = steps.size() - 1;
        if (last < 0 || !steps.get(last).fronts().only().isEmpty()) {
            throw fault(line, "there is no sentence before this one that it could replace");
        }
        Step before = steps.get(last);
        List<String> but = new ArrayList<>(before.fronts().but());
        but.addAll(fronts);
        steps.set(
                last,
                new Step(
                        before.line(),
                        before.text(),
                        new Step.Fronts(List.of(), but, why),
                        before.deed()));
    }

    private Deed atOnce(Source line) {
        List<Deed.Acts> acts = new ArrayList<>();
        for (Source inner : block(line)) {
            Deed.Acts act = sentences.act(inner.text());
            if (act == null) {
                throw fault(
                        inner,
                        "only acts of one person can stand below at once: presses, picks, :");
            }
            acts.add(act);
        }
        return new Deed.AtOnce(acts);
    }

    private @Nullable Deed form(Source line) {
        Cursor cursor = new Cursor(line.text());
        String who = names.one(cursor);
        if (who == null || !cursor.take("fills in:")) {
            return null;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (Source inner : block(line)) {
            String[] parts = inner.text().split(":", 2);
            if (parts.length < 2) {
                throw fault(inner, "a field is written as: What shall I roll?: 2d6");
            }
            fields.put(parts[0].strip(), Odd.unfold(parts[1].strip()));
        }
        return new Deed.Acts(who, new Act.Fills(fields));
    }

    /** The lines below that stand further to the right. */
    private List<Source> block(Source head) {
        List<Source> inner = new ArrayList<>();
        while (next < lines.size() && lines.get(next).indent() > head.indent()) {
            inner.add(known(lines.get(next++)));
        }
        if (inner.isEmpty()) {
            throw fault(head, "write what belongs to it below, further to the right");
        }
        return inner;
    }

    private PlayFault fault(Source line, String why) {
        return new PlayFault(file, line.number(), line.text(), why);
    }
}
