package dev.korchma.app.validate;

import dev.korchma.app.start.StartProblem;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackCheck;
import dev.korchma.bot.rulebooks.PackReport;
import dev.korchma.bot.rulebooks.ProblemWords;
import dev.korchma.bot.text.Texts;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code korchma.jar validate my-packs}: says everything that is wrong with packs, plays their
 * golden cases, and ends with a code a build understands.
 */
public final class Validate {

    /** The first argument that asks for this instead of a start. */
    public static final String WORD = "validate";

    private static final int GOOD = 0;
    private static final int PROBLEMS = 1;

    private final Call call;
    private final Texts texts = new Texts();
    private final ProblemWords words;
    private final PrintStream out;

    private Validate(Call call, PrintStream out) {
        this.call = call;
        this.words = new ProblemWords(texts, call.language());
        this.out = out;
    }

    /**
     * Does what the arguments ask for.
     *
     * @param arguments what stands after {@link #WORD}
     * @param environment where the language is taken from unless an argument says it
     * @return 0 when all is good, 1 when something is wrong with a pack, 78 when the call makes no
     *     sense
     */
    public static int run(
            List<String> arguments,
            Map<String, String> environment,
            PrintStream out,
            PrintStream err) {
        var call = Call.of(arguments, environment);
        var validate = new Validate(call, out);
        if (call.fault() != null) {
            return validate.refuse(err, call.fault(), call.about());
        }
        if (call.help()) {
            out.println(validate.say("help", Map.of()));
            return GOOD;
        }
        return validate.check(err);
    }

    private int check(PrintStream err) {
        var checked = new ArrayList<Checked>();
        for (var path : call.paths()) {
            try {
                var reports = reports(Path.of(path));
                if (reports.isEmpty()) {
                    return refuse(err, "no-pack", path);
                }
                reports.forEach(report -> checked.add(new Checked(path, report)));
            } catch (InvalidPathException | NoSuchFileException absent) {
                return refuse(err, "nothing-there", path);
            } catch (IOException | UncheckedIOException unreadable) {
                return refuse(err, "unreadable", path);
            }
        }
        checked.forEach(this::tell);
        return sum(checked);
    }

    private record Checked(String path, PackReport report) {}

    private static List<PackReport> reports(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return PackCheck.folder(path);
        }
        try (var archive = Files.newInputStream(path)) {
            return PackCheck.archive(String.valueOf(path.getFileName()), archive);
        }
    }

    private void tell(Checked checked) {
        var report = checked.report();
        var folder = prefix(Path.of(checked.path()), report.name());
        report.problems().forEach(problem -> out.println(folder + words.line(problem)));
        Pack pack = report.pack();
        var args =
                Map.of(
                        "pack", pack == null ? report.name() : pack.id() + " " + pack.version(),
                        "problems", report.problems().size(),
                        "cases", report.cases(),
                        "failed", report.failed());
        out.println(say(key(report), args));
    }

    private static String key(PackReport report) {
        if (report.pack() == null) {
            return "refused";
        }
        return report.isGood() ? "good" : "differs";
    }

    /** So that a terminal or an editor can jump to the file. */
    private static String prefix(Path path, String name) {
        var inside = path.resolve(name);
        boolean several =
                Files.isDirectory(path) ? Files.isDirectory(inside) : !path.endsWith(name);
        return (several ? inside : path) + "/";
    }

    private int sum(List<Checked> checked) {
        long bad = checked.stream().filter(one -> !one.report().isGood()).count();
        if (checked.size() > 1) {
            out.println(say("sum", Map.of("packs", checked.size(), "bad", bad)));
        }
        return bad == 0 ? GOOD : PROBLEMS;
    }

    private int refuse(PrintStream err, String key, String about) {
        err.println(say(key, Map.of("name", about)));
        return StartProblem.EXIT_CODE;
    }

    private String say(String key, Map<String, ?> args) {
        return texts.plain(call.language(), "validate." + key, args);
    }
}
