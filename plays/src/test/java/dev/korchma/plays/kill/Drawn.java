package dev.korchma.plays.kill;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a message of a duel says, read off the wire in the form of {@link Due}. */
final class Drawn {

    /** "Bryn 7/12" of a turn card. */
    private static final Pattern STANDING = Pattern.compile("(.+?) (-?\\d+)/\\d+");

    /** The total of a throw that was to reach something: "17 (12+5)". */
    private static final Pattern THROW = Pattern.compile("(?<=: |, )(-?\\d+) \\(");

    private Drawn() {}

    /**
     * @param guard the state the fight is in
     */
    static String facts(String kind, Said said, String guard) {
        return switch (kind) {
            case "duel-board" -> board(said);
            case "duel-turn" -> turn(said, guard);
            case "duel-card" -> card(said);
            case "duel-end" -> end(said);
            default -> throw new IllegalArgumentException("no duel has a " + kind);
        };
    }

    private static String board(Said said) {
        String active =
                said.texts()
                        .filter(line -> line.startsWith("▶ "))
                        .map(line -> line.substring(2, line.indexOf(" · ")))
                        .collect(Collectors.joining(" and "));
        String bars =
                said.bars()
                        .map(bar -> bar.words().split(" · ", 2)[0] + " " + bar.value())
                        .collect(Collectors.joining(", "));
        return Due.line(said.heading(), active, bars, labels(said));
    }

    private static String turn(Said said, String guard) {
        if (said.buttons().isEmpty()) {
            return Due.line("past", thrown(said));
        }
        String standing =
                STANDING.matcher(said.smalls().findFirst().orElse("").replace(" · ", "\n"))
                        .results()
                        .map(one -> one.group(1).strip() + " " + one.group(2))
                        .collect(Collectors.joining(", "));
        return Due.line(
                "turn of " + said.heading().split(", your turn!", 2)[0],
                standing,
                said.guards(guard),
                thrown(said));
    }

    private static String card(Said said) {
        String state =
                said.heading().contains(" challenges ")
                        ? "challenge, " + labels(said)
                        : said.ways().isEmpty() ? "over" : "at " + said.ways();
        String words = said.texts().collect(Collectors.joining(" "));
        return Due.line(state, state.equals("over") ? words : "");
    }

    private static String end(Said said) {
        String gain =
                said.texts()
                        .filter(line -> line.contains(" XP"))
                        .map(line ->
                                line.contains("no XP")
                                        ? "0"
                                        : line.replaceAll(".*\\+([\\d,]+) XP.*", "$1"))
                        .collect(Collectors.joining(" and "));
        String winner = said.heading().replaceAll("^🏆 (.*) wins.*$", "$1");
        return Due.line("won by " + winner, gain, labels(said), thrown(said));
    }

    private static String labels(Said said) {
        return said.buttons().stream().map(Said.Button::label).collect(Collectors.joining(", "));
    }

    private static String thrown(Said said) {
        List<String> lines = said.texts().toList();
        return lines.stream()
                .flatMap(line -> THROW.matcher(line).results())
                .map(one -> one.group(1))
                .collect(Collectors.joining(" "));
    }
}
