package dev.korchma.bot.characters;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.characters.Standing.Present;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.Request;
import dev.korchma.game.journal.DocumentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The sheet as a card that follows its hero: whatever changes is on it at once. */
@Component
final class SheetDrawer implements Drawer {

    static final String KIND = "hero-sheet";

    /** Subject: the hero's id. */
    static final String HERO = "hero";

    private final Standing standing;
    private final HeroWords heroes;
    private final SheetLines lines;
    private final BondWords bonds;
    private final Rising rising;
    private final Texts texts;

    SheetDrawer(
            Standing standing,
            HeroWords heroes,
            SheetLines lines,
            BondWords bonds,
            Rising rising,
            Texts texts) {
        this.lines = lines;
        this.standing = standing;
        this.heroes = heroes;
        this.bonds = bonds;
        this.rising = rising;
        this.texts = texts;
    }

    static DocumentId hero(Map<String, String> subject) {
        return new DocumentId(UUID.fromString(Objects.requireNonNull(subject.get(HERO))));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Present present = standing.of(row.space(), hero(row.subject()), row.language());
        PackWords words = present.words();
        View.Builder view =
                View.of(View.Tone.PLAIN)
                        .heading(
                                Rich.plain(
                                        present.hero().name()
                                                + ", "
                                                + heroes.what(present.body().build(), words)));
        lines.tell(present, view);
        state(present.hero(), row.language()).forEach(view::small);
        return view.controls(buttons(present, row, offers)).build();
    }

    private List<Button> buttons(Present present, ViewRow row, Offers offers) {
        Character hero = present.hero();
        List<Button> buttons = new ArrayList<>();
        String why = texts.plain(row.language(), "hero.why");
        buttons.add(offers.button(why, Style.PLAIN, WhyDeeds.OPEN, Map.of()));
        if (!FeatureWords.names(present.body().build(), present.words()).isEmpty()) {
            String features = texts.plain(row.language(), "hero.features");
            buttons.add(offers.button(features, Style.PLAIN, FeatureDeeds.OPEN, Map.of()));
        }
        String picture = texts.plain(row.language(), "hero.picture");
        buttons.add(offers.button(picture, Style.PLAIN, PictureDeeds.OPEN, Map.of()));
        String file = texts.plain(row.language(), "hero.file");
        buttons.add(offers.button(file, Style.PLAIN, FileDeeds.HAND, Map.of()));
        if (hero.fighting() == null && !hero.retired() && hero.comes()) {
            String use = texts.plain(row.language(), "use.button");
            buttons.add(offers.button(use, Style.PLAIN, HeroDeeds.USE, Map.of()));
            PackWords words = present.words();
            if (BondWords.matter(words.pack().system().bonds(present.body()))) {
                String bind = bonds.called(words);
                buttons.add(offers.button(bind, Style.PLAIN, BondDeeds.OPEN, Map.of()));
            }
        }
        if (rising.mayRise(hero) && hero.fighting() == null && !hero.retired()) {
            String up = texts.plain(row.language(), "hero.level-up");
            buttons.add(offers.button(up, Style.PRIMARY, LevelUp.NAME, Map.of()));
        }
        return buttons;
    }

    private List<Rich> state(Character hero, Language language) {
        List<Rich> all = new ArrayList<>();
        all.add(texts.rich(language, "hero.experience", Map.of("experience", hero.experience())));
        if (rising.mayRise(hero)) {
            int next = hero.build().level() + 1;
            all.add(texts.rich(language, "hero.may-rise", Map.of("level", next)));
        }
        if (hero.fighting() != null) {
            all.add(texts.rich(language, "hero.fights"));
        }
        if (hero.brought() != null) {
            all.add(texts.rich(language, "hero.from-file", Map.of("version", hero.brought())));
        }
        Request request = hero.request();
        if (request != null) {
            all.add(texts.rich(language, RequestWords.state(request)));
        }
        if (hero.retired()) {
            all.add(texts.rich(language, "hero.is-retired"));
        }
        return all;
    }
}
