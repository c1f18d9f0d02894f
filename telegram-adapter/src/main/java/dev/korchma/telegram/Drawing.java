package dev.korchma.telegram;

import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.Gallery;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Blocks of a view become text; too long a text loses its last blocks. */
final class Drawing {

    private static final int LONGEST_TEXT = 4_096;
    private static final int LONGEST_CAPTION = 1_024;
    private static final int MOST_ENTITIES = 100;
    private static final int CELLS = 10;
    private static final String MORE = "\n…";

    private final Function<String, Optional<String>> accountOf;
    private final Gallery gallery;

    Drawing(Function<String, Optional<String>> accountOf, Gallery gallery) {
        this.accountOf = accountOf;
        this.gallery = gallery;
    }

    /**
     * @param enclosing whether the file, or else the first picture, stands above the text;
     *     otherwise it is told in words
     */
    Drawn draw(View view, Keyboard keyboard, boolean enclosing) {
        Optional<Block> above = enclosing ? above(view) : Optional.empty();
        Optional<Enclosed> enclosed = above.flatMap(this::found);
        List<Block> told =
                view.blocks().stream()
                        .filter(block -> enclosed.isEmpty() || !above.get().equals(block))
                        .toList();
        Words words =
                words(
                        speaker(view.voice()),
                        told,
                        enclosed.isPresent() ? LONGEST_CAPTION : LONGEST_TEXT);
        return new Drawn(
                words.text(),
                words.entities().stream().limit(MOST_ENTITIES).toList(),
                keyboard.of(view.rows()),
                enclosed);
    }

    /** A message has one: what is in a picture can be told, what is in a file cannot. */
    private static Optional<Block> above(View view) {
        return view.blocks().stream()
                .filter(Block.Paper.class::isInstance)
                .findFirst()
                .or(() ->
                        view.blocks().stream().filter(Block.Picture.class::isInstance).findFirst());
    }

    private Optional<Enclosed> found(Block block) {
        return switch (block) {
            case Block.Picture picture -> Enclosed.of(picture, gallery);
            case Block.Paper paper -> Enclosed.of(paper, gallery);
            case Block.Heading _,
                    Block.Text _,
                    Block.Small _,
                    Block.Fields _,
                    Block.Bar _,
                    Block.Divider _ ->
                    Optional.empty();
        };
    }

    /** A bot has no names but its own here: who speaks stands above the words. */
    private Words speaker(View.@Nullable Voice voice) {
        Words line = new Words(accountOf);
        if (voice != null) {
            line.say(Rich.plain(voice.name()), "bold");
            if (voice.by() != null) {
                line.say(Rich.plain(" · " + voice.by()), "italic");
            }
        }
        return line;
    }

    private Words words(Words all, List<Block> blocks, int most) {
        for (Block block : blocks) {
            Words next = new Words(accountOf).say(all.length() == 0 ? "" : "\n");
            write(block, next);
            if (all.length() + next.length() + MORE.length() > most) {
                if (all.length() == 0) {
                    next.cut(most - MORE.length());
                    all.add(next);
                }
                return all.say(MORE);
            }
            all.add(next);
        }
        // Telegram takes no message without a visible character.
        return all.text().isBlank() ? new Words(accountOf).say("·") : all;
    }

    private static void write(Block block, Words words) {
        switch (block) {
            case Block.Heading(Rich text) -> words.say(text, "bold");
            case Block.Text(Rich text) -> words.say(text, null);
            case Block.Small(Rich text) -> words.say(text, "italic");
            case Block.Fields(List<Block.Field> fields) -> {
                String gap = "";
                for (Block.Field field : fields) {
                    words.say(gap).say(field.name(), "bold").say(": ").say(field.value(), null);
                    gap = "\n";
                }
            }
            case Block.Bar bar ->
                    words.say(bar.label(), null)
                            .say(" " + cells(bar.value(), bar.max()) + " ")
                            .say(bar.text(), null);
            case Block.Picture picture -> words.say(Rich.plain(picture.alt()), "italic");
            case Block.Paper paper -> words.say(Rich.plain(paper.words()), "italic");
            case Block.Divider _ -> words.say("———");
        }
    }

    /** Full only when full, empty only when empty. */
    static String cells(int value, int max) {
        int rounded = Math.round((float) value * CELLS / max);
        int full = value == 0 ? 0 : value == max ? CELLS : Math.clamp(rounded, 1, CELLS - 1);
        return "▰".repeat(full) + "▱".repeat(CELLS - full);
    }
}
