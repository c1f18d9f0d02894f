package dev.korchma.bot.chat;

import java.util.ArrayList;
import java.util.List;

/**
 * A message as it is meant; each front draws it natively.
 *
 * @param tone what the message is about, for its colour
 * @param blocks from top to bottom
 * @param rows controls below the text, row by row: at most five buttons a row, or one select
 */
public record View(Tone tone, List<Block> blocks, List<List<Control>> rows) {

    public View {
        blocks = List.copyOf(blocks);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** What a message is about; a front may colour by it, never by it alone. */
    public enum Tone {
        PLAIN,
        GOOD,
        BAD,
        TURN,
        OVER
    }

    public static Builder of(Tone tone) {
        return new Builder(tone);
    }

    public static View say(Rich text) {
        return of(Tone.PLAIN).text(text).build();
    }

    /** The whole message as words, one block a line: for fronts, screen readers and tests. */
    public String words() {
        List<String> lines = new ArrayList<>();
        blocks.forEach(block -> lines.add(block.words()));
        return String.join("\n", lines);
    }

    /** Puts a view together from top to bottom. */
    public static final class Builder {
        private final Tone tone;
        private final List<Block> blocks = new ArrayList<>();
        private final List<List<Control>> rows = new ArrayList<>();

        private Builder(Tone tone) {
            this.tone = tone;
        }

        public Builder heading(Rich text) {
            return block(new Block.Heading(text));
        }

        public Builder text(Rich text) {
            return block(new Block.Text(text));
        }

        public Builder small(Rich text) {
            return block(new Block.Small(text));
        }

        public Builder block(Block block) {
            blocks.add(block);
            return this;
        }

        /** Adds controls, beginning a new row after every fifth button. An empty list adds none. */
        public Builder controls(List<? extends Control> controls) {
            for (int from = 0; from < controls.size(); from += 5) {
                rows.add(List.copyOf(controls.subList(from, Math.min(from + 5, controls.size()))));
            }
            return this;
        }

        public View build() {
            return new View(tone, blocks, rows);
        }
    }
}
