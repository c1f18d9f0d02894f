package dev.korchma.plays.stage;

import dev.korchma.plays.language.Act;
import dev.korchma.plays.language.Play;
import dev.korchma.plays.language.Spot;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A front without a bot, for tests of the runner. What somebody says is seen by all, unless it
 * begins with {@code psst}; words in brackets become buttons, a name in parentheses a file; whoever
 * types is suggested two dice; {@code crash} is an error of the bot.
 */
final class PaperFront implements Front {

    private static final Pattern LABEL = Pattern.compile("\\[([^]]+)]");
    private static final Pattern FILE = Pattern.compile("\\((\\w+\\.json)\\)");

    @Override
    public String name() {
        return "paper";
    }

    @Override
    public Stage open(Play play) {
        return new Paper();
    }

    @Override
    public void close() {}

    private static final class Paper implements Stage {
        private final Map<String, PaperSeat> seats = new HashMap<>();
        private final List<Note> notes = new ArrayList<>();
        private final List<Integer> faces = new ArrayList<>();
        private final List<String> accidents = new ArrayList<>();

        @Override
        public PaperSeat seat(String name) {
            return seats.computeIfAbsent(name, who -> new PaperSeat(this, who));
        }

        @Override
        public void script(List<Integer> more) {
            faces.addAll(more);
        }

        @Override
        public List<Integer> unthrown() {
            return List.copyOf(faces);
        }

        @Override
        public List<String> accidents() {
            List<String> since = List.copyOf(accidents);
            accidents.clear();
            return since;
        }

        @Override
        public void restart() {}

        @Override
        public void pass(Duration time) {}

        @Override
        public void settle() {}

        /** Nothing appears on paper by itself. */
        @Override
        public Duration patience() {
            return Duration.ofMillis(200);
        }

        @Override
        public void go(String name, Spot spot) {}

        @Override
        public void close() {}
    }

    private record Note(String author, String text, boolean secret) {

        boolean isSeenBy(String who) {
            return !secret || who.equals(author);
        }

        Screen.Message message(int number) {
            List<String> labels =
                    LABEL.matcher(text).results().map((MatchResult hit) -> hit.group(1)).toList();
            List<String> files =
                    FILE.matcher(text).results().map((MatchResult hit) -> hit.group(1)).toList();
            return new Screen.Message("" + number, text, secret, labels, files, false);
        }
    }

    private static final class PaperSeat implements Seat {
        private final Paper paper;
        private final String who;
        private List<String> suggestions = List.of();

        PaperSeat(Paper paper, String who) {
            this.paper = paper;
            this.who = who;
        }

        @Override
        public Answer begin(Act act) {
            switch (act) {
                case Act.Says(String text) -> say(text);
                case Act.Types(String text) -> suggestions = List.of(text + " 2d6");
                case Act.Sends(Act.Piece piece, String text) ->
                        say(text + ": " + new String(piece.bytes(), StandardCharsets.UTF_8));
                case Act.Presses(String label, var _, var _, var _) -> press(label);
                case Act.Replies _, Act.Points _, Act.Picks _, Act.Fills _, Act.Echo _ ->
                        throw new AssertionError("not on paper: " + act);
            }
            return most -> {};
        }

        private void say(String text) {
            if (text.equals("crash")) {
                paper.accidents.add("the kettle boiled over");
            }
            paper.notes.add(new Note(who, text, text.startsWith("psst")));
        }

        private void press(String label) {
            if (!screen().offers(label)) {
                throw new AssertionError("there is no [" + label + "] on " + who + "'s screen");
            }
        }

        @Override
        public Screen screen() {
            List<Screen.Message> seen = new ArrayList<>();
            for (Note note : paper.notes) {
                if (note.isSeenBy(who)) {
                    seen.add(note.message(seen.size()));
                }
            }
            return new Screen(seen, suggestions);
        }

        /** A file on paper says how it is called. */
        @Override
        public byte[] open(String message, String file) {
            return ("this is " + file).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Screen everything() {
            return screen();
        }
    }
}
