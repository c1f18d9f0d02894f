package dev.korchma.bot.books;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.rulebooks.Variant;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Tells a table that some rules are played otherwise from now on, or as the book has them again.
 */
@Component
final class VariantNews implements Drawer {

    static final String KIND = "house-rule-news";

    private static final String GAME = "game";
    private static final String VARIANT = "variant";
    private static final String ON = "on";

    private final PinnedPacks packs;
    private final VariantWords words;
    private final Texts texts;

    VariantNews(PinnedPacks packs, VariantWords words, Texts texts) {
        this.packs = packs;
        this.words = words;
        this.texts = texts;
    }

    static Map<String, String> of(Pack game, Variant one, boolean isOn) {
        return Map.of(GAME, game.hash(), VARIANT, one.id(), ON, Boolean.toString(isOn));
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
        Map<String, String> subject = row.subject();
        Pack game = packs.pinned(Objects.requireNonNull(subject.get(GAME)));
        Variant one =
                Objects.requireNonNull(
                        game.variants().all().get(Objects.requireNonNull(subject.get(VARIANT))));
        Language language = row.language();
        boolean isOn = Boolean.parseBoolean(subject.get(ON));
        View.Builder view =
                View.of(View.Tone.TURN)
                        .text(
                                texts.rich(
                                        language,
                                        isOn ? "books.played-so" : "books.played-plain",
                                        Map.of("name", game.texts().name(language, one.id()))));
        if (isOn) {
            words.about(game, one, language).ifPresent(view::text);
        }
        return view.small(texts.rich(language, "books.begun")).build();
    }
}
