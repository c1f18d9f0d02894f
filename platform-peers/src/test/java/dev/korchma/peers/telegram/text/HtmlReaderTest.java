package dev.korchma.peers.telegram.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Markup that is right is read as it was meant. */
class HtmlReaderTest {

    private static final Map<String, String> TAGS =
            Map.of(
                    "bold",
                    "b",
                    "italic",
                    "i",
                    "underline",
                    "u",
                    "strikethrough",
                    "s",
                    "spoiler",
                    "tg-spoiler",
                    "code",
                    "code",
                    "blockquote",
                    "blockquote");

    @Test
    void linksMentionsAndCodeKeepTheirDetails() {
        var read =
                HtmlReader.read(
                        "<a href=\"https://t.me/x?a=1&amp;b=2\">go</a> "
                                + "<a href='tg://user?id=42'>Боб</a> "
                                + "<pre><code class=\"language-java\">x&lt;y</code></pre>"
                                + "<blockquote expandable>long</blockquote>");
        assertThat(read.text()).isEqualTo("go Боб x<ylong");
        assertThat(read.entities())
                .containsExactly(
                        new Entity("text_link", 0, 2, Map.of("url", "https://t.me/x?a=1&b=2")),
                        new Entity("text_mention", 3, 3, Map.of("user", "42")),
                        new Entity("pre", 7, 3, Map.of("language", "java")),
                        Entity.plain("expandable_blockquote", 10, 4));
    }

    @Test
    void charactersThatHaveNoNameStayAsTheyAre() {
        assertThat(HtmlReader.read("a & b &copy; &#1078; &#x41;").text())
                .isEqualTo("a & b &copy; ж A");
    }

    @Test
    void anyTextInAnyNestingOfTagsIsReadBackWhole() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            var text = new StringBuilder();
            var entities = new ArrayList<Entity>();
            var html = nested(random, 3, text, entities);
            var read = HtmlReader.read(html);
            assertThat(read.text()).as("seed %d: %s", seed, html).isEqualTo(text.toString());
            assertThat(read.entities())
                    .as("seed %d: %s", seed, html)
                    .containsExactlyInAnyOrderElementsOf(entities);
        }
    }

    private static String nested(
            Random random, int depth, StringBuilder text, List<Entity> entities) {
        var html = new StringBuilder();
        for (int part = random.nextInt(3); part >= 0; part--) {
            html.append(words(random, text));
            if (depth > 0 && random.nextBoolean()) {
                var type =
                        TAGS.keySet().stream().sorted().toList().get(random.nextInt(TAGS.size()));
                int from = text.length();
                html.append('<').append(TAGS.get(type)).append('>');
                html.append(nested(random, depth - 1, text, entities));
                html.append("</").append(TAGS.get(type)).append('>');
                if (text.length() > from) {
                    entities.add(Entity.plain(type, from, text.length() - from));
                }
            }
        }
        return html.toString();
    }

    private static String words(Random random, StringBuilder text) {
        var html = new StringBuilder();
        for (int length = random.nextInt(5); length > 0; length--) {
            var piece =
                    List.of("a", "ж", "<", ">", "&", "\"", "🎲", " ", "\n").get(random.nextInt(9));
            text.append(piece);
            html.append(piece.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        }
        return html.toString();
    }
}
