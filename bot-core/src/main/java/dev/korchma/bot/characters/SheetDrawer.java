package dev.korchma.bot.characters;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.characters.Standing.Present;
import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The sheet as a card that follows its hero: whatever changes is on it at once. */
@Component
final class SheetDrawer implements Drawer {

    static final String KIND = "hero-sheet";

    /** Subject: the hero's id. */
    static final String HERO = "hero";

    private final Standing standing;
    private final HeroWords heroes;
    private final BondWords bonds;
    private final Rising rising;
    private final Texts texts;

    SheetDrawer(
            Standing standing,
            HeroWords heroes,
            BondWords bonds,
            Rising rising,
            Texts texts) {
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
        vital(present, view);
        view.block(new Block.Fields(numbers(present)));
        possessions(present, view);
        state(present.hero(), row.language()).forEach(view::small);
        return view.controls(buttons(present, row, offers)).build();
    }

    private List<Button> buttons(Present present, ViewRow row, Offers offers) {
        Character hero = present.hero();
        List<Button> buttons = new ArrayList<>();
        String why = texts.plain(row.language(), "hero.why");
        buttons.add(offers.button(why, Style.PLAIN, WhyDeeds.OPEN, Map.of()));
        String picture = texts.plain(row.language(), "hero.picture");
        buttons.add(offers.button(picture, Style.PLAIN, PictureDeeds.OPEN, Map.of()));
        String file = texts.plain(row.language(), "hero.file");
        buttons.add(offers.button(file, Style.PLAIN, FileDeeds.HAND, Map.of()));
        if (hero.fighting() == null && !hero.retired()) {
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

    private static void vital(Present present, View.Builder view) {
        PackWords words = present.words();
        String track = words.vitalTrack();
        view.block(
                new Block.Bar(
                        Rich.plain(words.name(track)),
                        Rich.plain(words.vital(present.body())),
                        present.body().track(track),
                        words.vitalMost(present.body())));
    }

    private List<Block.Field> numbers(Present present) {
        PackWords words = present.words();
        RuleSystem rules = words.pack().system();
        Body body = present.body();
        WholeSheet sheet = WholeSheet.of(body, rules);
        Talents talents = new Talents(sheet, words);
        List<Block.Field> fields = new ArrayList<>();
        rules.defences().forEach(id -> fields.add(field(words.name(id), "" + sheet.value(id))));
        TracksThatMatter.of(sheet)
                .filter(track -> !track.equals(words.vitalTrack()))
                .forEach(track ->
                        fields.add(
                                field(
                                        words.name(track),
                                        body.track(track) + "/" + sheet.most(track))));
        sheet.shown(words).forEach((id, amount) -> fields.add(field(words.name(id), amount)));
        fields.add(field(texts.plain(words.language(), "hero.attributes"), talents.attributes()));
        String skills = talents.skills();
        if (!skills.isEmpty()) {
            fields.add(field(texts.plain(words.language(), "hero.skills"), skills));
        }
        String attacks = heroes.attacks(body, words).collect(Collectors.joining(" · "));
        if (!attacks.isEmpty()) {
            fields.add(field(texts.plain(words.language(), "hero.attacks"), attacks));
        }
        talents.learnt().forEach((what, names) -> fields.add(field(what, names)));
        return fields;
    }

    private static Block.Field field(String name, String value) {
        return new Block.Field(Rich.plain(name), Rich.plain(value));
    }

    private void possessions(Present present, View.Builder view) {
        PackWords words = present.words();
        Build build = present.body().build();
        List<Block.Field> fields = new ArrayList<>();
        add(fields, "hero.features", String.join(", ", HeroWords.features(build, words)), words);
        add(fields, "hero.items", DraftQuestions.named(build.items(), words), words);
        fields.addAll(bonds.fields(present.body(), words));
        add(
                fields,
                "hero.effects",
                String.join(", ", HeroWords.inForce(present.body(), words)),
                words);
        if (!fields.isEmpty()) {
            view.block(new Block.Fields(fields));
        }
    }

    private void add(List<Block.Field> fields, String key, String value, PackWords words) {
        if (!value.isEmpty()) {
            fields.add(field(texts.plain(words.language(), key), value));
        }
    }

    private List<Rich> state(Character hero, Language language) {
        List<Rich> lines = new ArrayList<>();
        lines.add(texts.rich(language, "hero.experience", Map.of("experience", hero.experience())));
        if (rising.mayRise(hero)) {
            int next = hero.build().level() + 1;
            lines.add(texts.rich(language, "hero.may-rise", Map.of("level", next)));
        }
        if (hero.fighting() != null) {
            lines.add(texts.rich(language, "hero.fights"));
        }
        if (hero.brought() != null) {
            lines.add(texts.rich(language, "hero.from-file", Map.of("version", hero.brought())));
        }
        if (hero.retired()) {
            lines.add(texts.rich(language, "hero.is-retired"));
        }
        return lines;
    }
}
