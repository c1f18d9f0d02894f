package dev.korchma.plays.kill;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One thing a guest does.
 *
 * @param isDouble whether it is clicked twice, which the bot cannot know from two wishes
 */
public record Act(What what, boolean isDouble) {

    private static final Pattern LABEL = Pattern.compile("g\\d+-\\d+x");

    /** What is done. */
    public sealed interface What {

        /** A command with its options by name. */
        record Command(String path, Map<String, String> options) implements What {

            /** As somebody types it who knows the names of the options. */
            public String typed() {
                return options.entrySet().stream()
                        .map(option -> " " + option.getKey() + ":" + quoted(option.getValue()))
                        .collect(Collectors.joining("", "/" + path, ""));
            }

            /** What follows a name ends with the word, unless it is quoted. */
            private static String quoted(String value) {
                return value.contains(" ") ? "\"" + value + "\"" : value;
            }
        }

        /** A throw that carries its id as a label. */
        record Roll() implements What {

            /** The command under an id. */
            public Command under(String id) {
                return new Command("roll", Map.of("dice", "3d1000", "label", label(id)));
            }
        }

        /** A button pressed. */
        record Press(Said said, Said.Button button) implements What {}

        /** A form filled in, each of its fields with the same words. */
        record Fill(Said.Form form, String words) implements What {}
    }

    static Act command(String path, Map<String, String> options) {
        return new Act(new What.Command(path, options), false);
    }

    static Act roll() {
        return new Act(new What.Roll(), false);
    }

    static Act press(Said said, Said.Button button) {
        return new Act(new What.Press(said, button), false);
    }

    static Act fill(Said.Form form, String words) {
        return new Act(new What.Fill(form, words), false);
    }

    Act twice() {
        return new Act(what, true);
    }

    public boolean isRoll() {
        return what instanceof What.Roll;
    }

    /** What the table's wire takes. */
    Map<String, Object> frame(String id) {
        return switch (what) {
            case What.Command command -> line(id, command);
            case What.Roll roll -> line(id, roll.under(id));
            case What.Press(Said said, Said.Button button) ->
                    Map.of(
                            "id",
                            id,
                            "kind",
                            "press",
                            "token",
                            button.token(),
                            "place",
                            said.place());
            case What.Fill(Said.Form form, String words) ->
                    Map.of(
                            "id",
                            id,
                            "kind",
                            "form",
                            "token",
                            form.token(),
                            "fields",
                            form.fields().stream()
                                    .collect(Collectors.toMap(one -> one, _ -> words)));
        };
    }

    private static Map<String, Object> line(String id, What.Command command) {
        return Map.of("id", id, "kind", "line", "text", command.typed());
    }

    /** The label of the roll that was asked for under an id; no label begins with another one. */
    public static String label(String id) {
        return id + "x";
    }

    public static Optional<String> labelIn(String words) {
        Matcher found = LABEL.matcher(words);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
