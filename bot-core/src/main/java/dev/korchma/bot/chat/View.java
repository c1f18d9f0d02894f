package dev.korchma.bot.chat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is meant; each front draws it natively.
 *
 * @param tone what the message is about, for its colour
 * @param blocks from top to bottom
 * @param rows controls below the text, row by row: at most five buttons a row, or one select
 * @param voice who says it, null for the bot itself. A voice says words and nothing else: texts and
 *     small texts, no controls
 */
public record View(Tone tone, List<Block> blocks, List<List<Control>> rows, @Nullable Voice voice) {

    public View {
        blocks = List.copyOf(blocks);
        rows = rows.stream().map(List::copyOf).toList();
        if (voice != null && !(rows.isEmpty() && blocks.stream().allMatch(View::isSaid))) {
            throw new IllegalArgumentException("a voice says words and nothing else");
        }
    }

    public View(Tone tone, List<Block> blocks, List<List<Control>> rows) {
        this(tone, blocks, rows, null);
    }

    /**
     * Who speaks.
     *
     * @param name the character's, or the person's where no character speaks; 1 to 100 characters
     * @param by the person behind the character, shown small; null where the name says it
     */
    public record Voice(String name, @Nullable String by) {}

    private static boolean isSaid(Block block) {
        return block instanceof Block.Text || block instanceof Block.Small;
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

    /**
     * The whole message as words, one block a line: for fronts, screen readers and tests. Who
     * speaks stands in the first line.
     */
    public String words() {
        List<String> lines = new ArrayList<>();
        if (voice != null) {
            lines.add(voice.by() == null ? voice.name() : voice.name() + " · " + voice.by());
        }
        blocks.forEach(block -> lines.add(block.words()));
        return String.join("\n", lines);
    }

    /** Puts a view together from top to bottom. */
    public static final class Builder {
        private final Tone tone;
        private final List<Block> blocks = new ArrayList<>();
        private final List<List<Control>> rows = new ArrayList<>();
        private @Nullable Voice voice;

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

        public Builder saidBy(Voice speaker) {
            voice = speaker;
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
            return new View(tone, blocks, rows, voice);
        }
    }
}
