package dev.korchma.telegram;

import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.Token;
import dev.korchma.bot.chat.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes views of every shape and size from a seed. */
final class AnyView {

    private static final String LETTERS = "abcЖЫё @#/*_`<>&\n\t𝔘🎲🏰";

    private final Random random;

    AnyView(long seed) {
        this.random = new Random(seed);
    }

    View next() {
        List<Block> blocks = new ArrayList<>();
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            blocks.add(block());
        }
        List<List<Control>> rows = new ArrayList<>();
        int many = random.nextInt(12);
        for (int i = 0; i < many; i++) {
            rows.add(row());
        }
        return new View(View.Tone.PLAIN, blocks, rows);
    }

    private Block block() {
        return switch (random.nextInt(8)) {
            case 0 -> new Block.Heading(rich());
            case 1 -> new Block.Small(rich());
            case 2 ->
                    new Block.Fields(
                            IntStream.range(0, random.nextInt(5))
                                    .mapToObj(_ -> new Block.Field(rich(), rich()))
                                    .toList());
            case 3 -> new Block.Bar(rich(), rich(), random.nextInt(40), random.nextInt(40));
            case 4 -> new Block.Picture("pictures/none.png", text());
            case 5 -> new Block.Divider();
            case 6 -> new Block.Paper(text(), "a-file.json");
            default -> new Block.Text(rich());
        };
    }

    private Rich rich() {
        List<Rich.Span> spans = new ArrayList<>();
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            String text = text();
            spans.add(
                    switch (random.nextInt(6)) {
                        case 0 -> new Rich.Strong(text);
                        case 1 -> new Rich.Emphasis(text);
                        case 2 -> new Rich.Struck(text);
                        case 3 -> new Rich.Code(text);
                        case 4 -> new Rich.Mention("somebody", text);
                        default -> new Rich.Plain(text);
                    });
        }
        return new Rich(spans);
    }

    private List<Control> row() {
        if (random.nextInt(5) == 0) {
            return List.of(
                    new Control.Select(
                            token(),
                            text(),
                            IntStream.rangeClosed(0, random.nextInt(25))
                                    .mapToObj(n -> new Control.Option("v" + n, text(), text()))
                                    .toList()));
        }
        return IntStream.range(0, random.nextInt(6))
                .<Control>mapToObj(_ ->
                        random.nextInt(4) == 0
                                ? new Control.Go(Place.channel("telegram", "-1001"), text())
                                : new Control.Button(token(), text(), style()))
                .toList();
    }

    private Control.Style style() {
        List<Control.Style> styles = List.of(Control.Style.values());
        return styles.get(random.nextInt(styles.size()));
    }

    private String token() {
        return new Token(
                        random.nextLong() >>> 1, random.nextLong() >>> 1, "g".repeat(20), 999, true)
                .text();
    }

    private String text() {
        int length = random.nextInt(20) == 0 ? random.nextInt(3_000) : random.nextInt(40);
        StringBuilder text = new StringBuilder();
        int[] letters = LETTERS.codePoints().toArray();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }
}
