package dev.korchma.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;

/** Views of any size become messages Telegram takes. */
class DrawingTest {

    private static final int VIEWS = 2_000;

    private static Drawn draw(View view) {
        var keyboard =
                new Keyboard(_ -> Long.MAX_VALUE >>> 4, _ -> Optional.of("https://t.me/c/1/1"));
        return new Drawing(_ -> Optional.of("42"), DrawingTest::kept).draw(view, keyboard, true);
    }

    private static Optional<byte[]> kept(String hash) {
        return hash.equals("kept") ? Optional.of(new byte[] {1}) : Optional.empty();
    }

    @Test
    void whatWasDrawnStandsAboveTheTextAndIsToldInWordsWhenItIsForgotten() {
        Drawn kept = draw(drawn("kept"));
        Drawn forgotten = draw(drawn("forgotten"));

        assertThat(kept.enclosed()).isPresent();
        assertThat(kept.text()).isEqualTo("Bryn");
        assertThat(forgotten.enclosed()).isEmpty();
        assertThat(forgotten.text()).isEqualTo("Bryn\nA hero in words");
    }

    @Test
    void aFileIsHandedOverAndNotThePictureBesideIt() {
        View view =
                View.of(View.Tone.PLAIN)
                        .block(Block.Picture.ofDrawn("kept", "A hero in words"))
                        .block(new Block.Paper("kept", "bryn.json"))
                        .build();
        Drawn drawn = draw(view);

        assertThat(drawn.enclosed()).hasValueSatisfying(one -> assertThat(one.isPhoto()).isFalse());
        assertThat(drawn.text()).isEqualTo("A hero in words");
        assertThat(draw(handed("forgotten")).enclosed()).isEmpty();
        assertThat(draw(handed("forgotten")).text()).isEqualTo("bryn.json");
    }

    private static View handed(String hash) {
        return View.of(View.Tone.PLAIN).block(new Block.Paper(hash, "bryn.json")).build();
    }

    private static View drawn(String hash) {
        return View.of(View.Tone.PLAIN)
                .heading(Rich.plain("Bryn"))
                .block(Block.Picture.ofDrawn(hash, "A hero in words"))
                .build();
    }

    @Test
    void everyViewStaysWithinTelegramsLimits() {
        for (long seed = 0; seed < VIEWS; seed++) {
            Drawn drawn = draw(new AnyView(seed).next());
            assertThat(drawn.text()).as("seed %d", seed).isNotBlank();
            assertThat(drawn.text().length()).as("seed %d", seed).isLessThanOrEqualTo(4_096);
            assertThat(drawn.entities()).as("seed %d", seed).hasSizeLessThanOrEqualTo(100);
            for (MessageEntity entity : drawn.entities()) {
                assertThat(isWhole(drawn.text(), entity)).as("seed %d: %s", seed, entity).isTrue();
            }
            assertThat(buttons(drawn)).as("seed %d", seed).hasSizeLessThanOrEqualTo(100);
            for (InlineKeyboardButton button : buttons(drawn)) {
                assertThat(isButton(button)).as("seed %d: %s", seed, button).isTrue();
            }
        }
    }

    @Test
    void listsSayWhatTheyAreForAndAreCutShortBeforeAnyButtonIsLeftOut() {
        List<Control.Option> many =
                IntStream.range(0, 25)
                        .mapToObj(n -> new Control.Option("v" + n, "Goblin " + n, ""))
                        .toList();
        View.Builder view = View.of(View.Tone.PLAIN).text(Rich.plain("The bridge"));
        for (int list = 0; list < 6; list++) {
            view.controls(List.of(new Control.Select("v1.1.0." + list, "List " + list, many)));
        }
        view.controls(
                List.of(new Control.Button("v1.1.0.9", "End the fight", Control.Style.PLAIN)));

        List<InlineKeyboardButton> buttons = buttons(draw(view.build()));

        assertThat(buttons).hasSizeBetween(90, 100);
        assertThat(buttons)
                .extracting(InlineKeyboardButton::getText)
                .contains("▾ List 0", "▾ List 5", "End the fight")
                .filteredOn("Goblin 0"::equals)
                .hasSize(6);
    }

    @Test
    void nobodyIsCalledByWhatSomebodyTyped() {
        for (long seed = 0; seed < VIEWS; seed++) {
            assertThat(draw(new AnyView(seed).next()).text())
                    .as("seed %d", seed)
                    .doesNotContainPattern("@[A-Za-z0-9_]");
        }
    }

    @Test
    void whoSpeaksStandsAboveTheWordsAndBesideThemThePlayer() {
        View view =
                View.of(View.Tone.PLAIN)
                        .text(Rich.plain("<b>@everyone</b>"))
                        .saidBy(new View.Voice("Bruna @x", "Max"))
                        .build();

        Drawn drawn = draw(view);

        assertThat(drawn.text().replace("\u2060", ""))
                .isEqualTo("Bruna @x · Max\n<b>@everyone</b>");
        assertThat(drawn.text()).doesNotContainPattern("@[A-Za-z0-9_]");
        assertThat(drawn.entities())
                .extracting(MessageEntity::getType, MessageEntity::getOffset)
                .containsExactly(tuple("bold", 0), tuple("italic", 9));
    }

    @Test
    void longMessageLosesItsLastBlocksAndSaysSo() {
        View view =
                View.of(View.Tone.PLAIN)
                        .text(Rich.plain("first"))
                        .text(Rich.plain("x".repeat(4_000)))
                        .text(Rich.plain("y".repeat(200)))
                        .build();
        assertThat(draw(view).text()).startsWith("first\nxxx").endsWith("x\n…").doesNotContain("y");
    }

    @Test
    void spansOfOneLookAreOneEntity() {
        Rich dice = Rich.of(new Rich.Plain("2d6 "), new Rich.Strong("4"), new Rich.Plain(" + 1"));
        Drawn drawn = draw(View.of(View.Tone.PLAIN).small(dice).build());
        assertThat(drawn.entities())
                .extracting(
                        MessageEntity::getType, MessageEntity::getOffset, MessageEntity::getLength)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("italic", 0, 9),
                        org.assertj.core.groups.Tuple.tuple("bold", 4, 1));
    }

    @Test
    void personIsCalledByTheirAccount() {
        View view = View.say(Rich.of(new Rich.Mention("p-1", "Лия"), new Rich.Plain(", твой ход")));
        MessageEntity call = draw(view).entities().getFirst();
        assertThat(call.getType()).isEqualTo("text_mention");
        assertThat(call.getUser().getId()).isEqualTo(42L);
        assertThat(call.getLength()).isEqualTo(3);
    }

    @Test
    void barIsFullOnlyWhenFullAndEmptyOnlyWhenEmpty() {
        assertThat(Drawing.cells(0, 200)).isEqualTo("▱".repeat(10));
        assertThat(Drawing.cells(1, 200)).startsWith("▰▱");
        assertThat(Drawing.cells(199, 200)).endsWith("▰▱");
        assertThat(Drawing.cells(200, 200)).isEqualTo("▰".repeat(10));
    }

    @Test
    void optionsOfASelectAreButtonsThatCarryItsNumber() {
        var select =
                new Control.Select(
                        "k1.1.1.0.1",
                        "Whom?",
                        List.of(
                                new Control.Option("goblin", "Goblin", "unhurt"),
                                new Control.Option("wolf", "Wolf", "")));
        Drawn drawn = draw(new View(View.Tone.PLAIN, List.of(), List.of(List.of(select))));
        assertThat(buttons(drawn))
                .extracting(InlineKeyboardButton::getText)
                .containsExactly("Goblin · unhurt", "Wolf");
        assertThat(SelectCode.read(buttons(drawn).getLast().getCallbackData()))
                .hasValueSatisfying(code -> assertThat(code.index()).isEqualTo(1));
    }

    @Test
    void pictureThatIsNoneIsToldInWords() {
        View view =
                View.of(View.Tone.PLAIN)
                        .block(new Block.Picture("pictures/none.png", "A bridge at night"))
                        .build();
        assertThat(draw(view).text()).isEqualTo("A bridge at night");
        assertThat(draw(view).enclosed()).isEmpty();
    }

    private static boolean isWhole(String text, MessageEntity entity) {
        int from = entity.getOffset();
        int to = from + entity.getLength();
        return from >= 0
                && entity.getLength() > 0
                && to <= text.length()
                && !Character.isLowSurrogate(text.charAt(from))
                && (to == text.length() || !Character.isLowSurrogate(text.charAt(to)));
    }

    private static boolean isButton(InlineKeyboardButton button) {
        String code = button.getCallbackData();
        int bytes = code == null ? 1 : code.getBytes(StandardCharsets.UTF_8).length;
        return !button.getText().isBlank()
                && button.getText().codePointCount(0, button.getText().length()) <= 60
                && bytes >= 1
                && bytes <= 64
                && (code == null) != (button.getUrl() == null);
    }

    private static List<InlineKeyboardButton> buttons(Drawn drawn) {
        return drawn.keyboard() == null
                ? List.of()
                : Objects.requireNonNull(drawn.keyboard()).getKeyboard().stream()
                        .peek(row -> assertThat(row).isNotEmpty().hasSizeLessThanOrEqualTo(8))
                        .flatMap(List::stream)
                        .toList();
    }
}
