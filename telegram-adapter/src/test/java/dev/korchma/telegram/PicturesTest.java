package dev.korchma.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.ChatPlatform.Edited;
import dev.korchma.bot.chat.ChatPlatform.Posted;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.papers.Papers;
import dev.korchma.peers.telegram.Counters;
import dev.korchma.peers.telegram.Presence;
import dev.korchma.peers.telegram.Seen;
import dev.korchma.peers.telegram.TelegramGroup;
import dev.korchma.peers.telegram.TelegramPerson;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A view with a picture, from its first upload to its last change. */
class PicturesTest {

    private static final String GATE = "pictures/gate.png";
    private static final String WELL = "pictures/well.png";
    private static final String CELLAR = "pictures/cellar.png";

    private static TestTelegram telegram;
    private static TelegramPlatform platform;
    private static Counters counters;

    @BeforeAll
    static void open() {
        telegram = TestTelegram.start();
        platform = telegram.bean(TelegramPlatform.class);
        counters = telegram.peer().counters();
    }

    @AfterAll
    static void close() {
        telegram.close();
    }

    @AfterEach
    void nothingAgainstTheBotApi() {
        assertThat(telegram.peer().violations()).isEmpty();
    }

    /** Two groups of one person, so that a picture can be posted in both. */
    private record Table(Place place, Presence max) {

        static Table laid() {
            TelegramPerson max = telegram.person("Max", "en");
            TelegramGroup group = telegram.peer().supergroup("Hall", max).addBot();
            Presence there = max.in(group);
            there.awaits("Good evening");
            return new Table(Place.channel("telegram", Long.toString(group.id())), there);
        }

        String post(View view, String nonce) {
            return ((Posted) platform.post(place, view, nonce)).message();
        }

        Edited edit(String message, View view) {
            return platform.edit(place, message, view);
        }

        Seen shown(String message) {
            return max.sees().stream()
                    .filter(seen -> seen.id() == Integer.parseInt(message))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static View view(String picture, String words) {
        return View.of(View.Tone.PLAIN)
                .block(new Block.Picture(picture, "a place"))
                .text(Rich.plain(words))
                .build();
    }

    private static View words(String words) {
        return View.say(Rich.plain(words));
    }

    @Test
    void pictureIsUploadedOnceAndSentByItsIdAfterwardsAlsoAfterARestart() {
        Table one = Table.laid();
        Table other = Table.laid();
        long uploads = counters.uploads();
        long sent = counters.calls("sendPhoto");

        String first = one.post(view(WELL, "The well"), "p-1");
        assertThat(one.post(view(WELL, "The well"), "p-1")).isEqualTo(first);
        String second = other.post(view(WELL, "The well again"), "p-2");
        telegram.restart();
        platform = telegram.bean(TelegramPlatform.class);
        String third = other.post(view(WELL, "And again"), "p-3");

        assertThat(counters.uploads() - uploads).isEqualTo(1);
        assertThat(counters.calls("sendPhoto") - sent).isEqualTo(3);
        var picture = one.shown(first).file().orElseThrow();
        assertThat(picture.photo()).isTrue();
        assertThat(other.shown(second).file()).contains(picture);
        assertThat(other.shown(third).file()).contains(picture);
        assertThat(other.shown(third).text()).isEqualTo("And again");
    }

    @Test
    void textIsChangedWithoutItsPictureAndThePictureOnlyWhenItIsAnother() {
        Table table = Table.laid();
        String board = table.post(view(GATE, "Closed"), "e-1");
        long media = counters.calls("editMessageMedia");
        long captions = counters.calls("editMessageCaption");

        assertThat(table.edit(board, view(GATE, "Open"))).isEqualTo(Edited.DONE);
        assertThat(table.shown(board).text()).isEqualTo("Open");
        assertThat(counters.calls("editMessageMedia")).isEqualTo(media);
        assertThat(counters.calls("editMessageCaption")).isEqualTo(captions + 1);

        var gate = table.shown(board).file();
        assertThat(table.edit(board, view(CELLAR, "Open"))).isEqualTo(Edited.DONE);
        assertThat(table.shown(board).file()).isPresent().isNotEqualTo(gate);
        assertThat(counters.calls("editMessageMedia")).isEqualTo(media + 1);

        assertThat(table.edit(board, view(CELLAR, "Dark"))).isEqualTo(Edited.DONE);
        assertThat(table.shown(board).text()).isEqualTo("Dark");
        assertThat(counters.calls("editMessageMedia")).isEqualTo(media + 1);
    }

    @Test
    void wordsGetAPictureInPlaceAndOnesThatLoseItComeAnewAndLeaveNoSecondBoard() {
        Table table = Table.laid();
        String board = table.post(words("The gate"), "w-1");
        assertThat(table.edit(board, view(GATE, "The gate"))).isEqualTo(Edited.DONE);
        assertThat(table.shown(board).file()).isPresent();

        assertThat(table.edit(board, words("Only words"))).isEqualTo(Edited.GONE);
        table.post(words("Only words"), "w-2");
        assertThat(table.max().sees())
                .filteredOn(seen -> seen.file().isPresent() || seen.text().contains("gate"))
                .isEmpty();
    }

    @Test
    void textBelowAPictureIsCutToWhatTelegramTakes() {
        Table table = Table.laid();
        View.Builder tale = View.of(View.Tone.PLAIN).block(new Block.Picture(GATE, "a place"));
        for (int line = 0; line < 40; line++) {
            tale.text(Rich.plain("Line %d of a very long tale about the gate".formatted(line)));
        }
        Seen told = table.shown(table.post(tale.build(), "c-1"));
        assertThat(told.file()).isPresent();
        assertThat(told.text().length()).isBetween(900, 1_024);
        assertThat(told.text()).startsWith("Line 0").endsWith("…");
    }

    @Test
    void aFileIsUploadedOnceUnderItsNameAndChangedInItsPlace() {
        Table table = Table.laid();
        long uploads = counters.uploads();
        String first = table.post(handed("bryn.json", "{}", "Your hero"), "f-1");
        String again = table.post(handed("bryn.json", "{}", "Once more"), "f-2");

        assertThat(counters.uploads() - uploads).isEqualTo(1);
        Seen.Attached file = table.shown(first).file().orElseThrow();
        assertThat(file.photo()).isFalse();
        assertThat(file.name()).isEqualTo("bryn.json");
        assertThat(table.shown(again).file()).contains(file);

        assertThat(table.edit(first, handed("bryn.json", "{}", "Changed words")))
                .isEqualTo(Edited.DONE);
        assertThat(counters.uploads() - uploads).isEqualTo(1);
        assertThat(table.edit(first, handed("torva.json", "{}", "Another"))).isEqualTo(Edited.DONE);
        assertThat(table.shown(first).file().orElseThrow().name()).isEqualTo("torva.json");
        assertThat(table.shown(first).text()).isEqualTo("Another");
        assertThat(table.edit(again, words("Only words"))).isEqualTo(Edited.GONE);
    }

    private static View handed(String name, String text, String words) {
        return View.of(View.Tone.PLAIN)
                .text(Rich.plain(words))
                .block(telegram.bean(Papers.class).of(name, text, Instant.now()))
                .build();
    }
}
