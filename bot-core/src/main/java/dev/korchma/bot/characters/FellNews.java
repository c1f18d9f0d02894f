package dev.korchma.bot.characters;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells a table that a hero has given its last level back. */
@Component
final class FellNews implements Drawer {

    static final String KIND = "hero-fell";

    private static final String NAME = "name";
    private static final String LEVEL = "level";

    private final Texts texts;

    FellNews(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param hero as it was before
     */
    static Map<String, String> of(Character hero) {
        return Map.of(NAME, hero.name(), LEVEL, Integer.toString(hero.build().level() - 1));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isLast(ViewRow row) {
        return true;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        return View.say(
                texts.rich(
                        row.language(),
                        "hero.fell",
                        Map.of(
                                NAME, Objects.requireNonNull(row.subject().get(NAME)),
                                LEVEL,
                                        Integer.valueOf(
                                                Objects.requireNonNull(
                                                        row.subject().get(LEVEL))))));
    }
}
