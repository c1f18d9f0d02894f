package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.text.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is handed out of a campaign is a good pack with the same in it. */
class PackFileTest {

    @Test
    void everythingMadeUpComesBackFromItsFile() {
        var game = Shipped.pack("5e");
        var made = new ArrayList<String>();
        game.homebrew()
                .forms()
                .forEach((kind, form) ->
                        made.add(
                                form.made(
                                        "own-" + kind, "Тест: \"" + kind + "'", form.standard())));
        var body = Homebrew.joined(made);
        var played =
                ((PackRead.Good) PackReader.read(game, List.of(PackSource.ofDocument(body))))
                        .pack();

        var file =
                PackFile.over(
                        game,
                        "own-salt",
                        "1.0.0",
                        Map.of(Language.EN, "Salt", Language.RU, "Соль"),
                        body);
        var reports =
                PackCheck.archive(
                        "salt.yaml",
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));

        assertThat(reports).hasSize(1);
        assertThat(reports.getFirst().problems()).isEmpty();
        var again = Objects.requireNonNull(reports.getFirst().pack());

        assertThat(again.id()).isEqualTo("own-salt");
        assertThat(again.system().content()).isEqualTo(played.system().content());
        assertThat(again.texts().name(Language.RU, "own-spell")).isEqualTo("Тест: \"spell'");
        assertThat(again.licence()).isEqualTo(game.licence());
    }
}
