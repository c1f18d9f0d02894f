package dev.korchma.plays.kill;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing a guest does.
 *
 * @param frame what the wire takes, without the id
 * @param isRoll whether it is a throw that carries its id as a label
 * @param isDouble whether it is clicked twice, which the table cannot know from two wishes
 */
record Act(Map<String, Object> frame, boolean isRoll, boolean isDouble) {

    private static final Pattern LABEL = Pattern.compile("g\\d+-\\d+x");

    static Act say(String text) {
        return new Act(Map.of("kind", "line", "text", text), false, false);
    }

    static Act roll() {
        return new Act(Map.of("kind", "line"), true, false);
    }

    static Act press(Said said, Said.Button button) {
        return new Act(
                Map.of("kind", "press", "token", button.token(), "place", said.place()),
                false,
                false);
    }

    Act twice() {
        return new Act(frame, isRoll, true);
    }

    Map<String, Object> under(String id) {
        Map<String, Object> whole = new HashMap<>(frame);
        whole.put("id", id);
        if (isRoll) {
            whole.put("text", "/roll 3d1000 label:" + label(id));
        }
        return whole;
    }

    /** The label of the roll that was asked for under an id; no label begins with another one. */
    static String label(String id) {
        return id + "x";
    }

    static Optional<String> labelIn(String words) {
        Matcher found = LABEL.matcher(words);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
