package dev.korchma.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;

/** Limits as in Discord's documentation, "Components reference". */
class ViewPainterTest {

    private final ViewPainter painter =
            new ViewPainter(
                    (_, _) -> Optional.of("1"),
                    _ -> Optional.empty(),
                    hash -> hash.equals("kept") ? Optional.of(new byte[] {1}) : Optional.empty());

    @Test
    void aViewOfAnySizeStaysWithinDiscordsLimits() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            Count count = new Count();
            count.add(painter.paint(view(random)).fresh().toData().getArray("components"));
            assertThat(count.components).as("components, seed %d", seed).isBetween(2, 40);
            assertThat(count.characters).as("characters, seed %d", seed).isLessThanOrEqualTo(4_000);
            assertThat(count.longestLabel).as("label, seed %d", seed).isLessThanOrEqualTo(80);
        }
    }

    @Test
    void whatWasDrawnIsAttachedUnderItsHashAndToldInWordsWhenItIsForgotten() {
        var kept = painter.paint(drawn("kept")).fresh();
        var forgotten = painter.paint(drawn("forgotten")).fresh();

        assertThat(kept.getAllDistinctFiles())
                .singleElement()
                .extracting(FileUpload::getName)
                .isEqualTo("kept.png");
        assertThat(kept.toData().toString()).contains("attachment://kept.png", "A hero in words");
        assertThat(forgotten.getAllDistinctFiles()).isEmpty();
        assertThat(forgotten.toData().toString()).contains("A hero in words");
    }

    @Test
    void aFileIsAttachedUnderItsNameAndCalledByItWhenItIsForgotten() {
        var kept = painter.paint(handed("kept")).fresh();
        var forgotten = painter.paint(handed("forgotten")).fresh();

        assertThat(kept.getAllDistinctFiles())
                .singleElement()
                .extracting(FileUpload::getName)
                .isEqualTo("bryn.json");
        assertThat(kept.toData().toString()).contains("attachment://bryn.json");
        assertThat(forgotten.getAllDistinctFiles()).isEmpty();
        assertThat(forgotten.toData().toString()).contains("bryn.json");
    }

    private static View handed(String hash) {
        return View.of(View.Tone.PLAIN).block(new Block.Paper(hash, "bryn.json")).build();
    }

    private static View drawn(String hash) {
        return View.of(View.Tone.PLAIN)
                .block(Block.Picture.ofDrawn(hash, "A hero in words"))
                .build();
    }

    @Test
    void whatDoesNotFitIsLeftOutByWholeBlocksAndAnEllipsisSaysSo() {
        View view =
                View.of(View.Tone.PLAIN)
                        .text(Rich.plain("first"))
                        .text(Rich.plain("x".repeat(5_000)))
                        .build();
        String text =
                painter.paint(view)
                        .fresh()
                        .toData()
                        .getArray("components")
                        .getObject(0)
                        .getArray("components")
                        .getObject(0)
                        .getString("content");
        assertThat(text).isEqualTo("first\n…");
    }

    private static View view(Random random) {
        View.Builder view = View.of(any(List.of(View.Tone.values()), random));
        for (int block = random.nextInt(60); block >= 0; block--) {
            view.block(block(random));
        }
        List<Control> controls = new ArrayList<>();
        for (int button = random.nextInt(20); button > 0; button--) {
            controls.add(
                    new Control.Button(
                            "k1.1.1.0." + button,
                            words(random, 120) + "!",
                            any(List.of(Control.Style.values()), random)));
        }
        return view.controls(controls).build();
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static Block block(Random random) {
        Rich words = Rich.plain(words(random, random.nextInt(20) == 0 ? 4_500 : 200));
        return switch (random.nextInt(6)) {
            case 0 -> new Block.Heading(words);
            case 1 -> new Block.Small(words);
            case 2 -> new Block.Divider();
            case 3 -> new Block.Bar(Rich.plain("hp"), words, random.nextInt(30) - 5, 12);
            case 4 -> new Block.Fields(List.of(new Block.Field(words, Rich.plain("7"))));
            default -> new Block.Text(words);
        };
    }

    private static String words(Random random, int most) {
        StringBuilder words = new StringBuilder();
        random.ints(random.nextInt(most), 0, 6)
                .forEach(letter -> words.append("aя*\n @".charAt(letter)));
        return words.toString();
    }

    /** Counts as Discord does: every component of the tree. */
    private static final class Count {
        private int components;
        private int characters;
        private int longestLabel;

        void add(DataArray all) {
            for (int at = 0; at < all.length(); at++) {
                DataObject one = all.getObject(at);
                components++;
                characters += one.getString("content", "").length();
                longestLabel = Math.max(longestLabel, one.getString("label", "").length());
                one.optArray("components").ifPresent(this::add);
            }
        }
    }
}
