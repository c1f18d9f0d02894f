package dev.korchma.bot.characters;

import dev.korchma.bot.characters.Standing.Present;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.sheets.SheetPage;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What stands on the picture of a sheet: what is on the card, and what the card has no room for.
 */
@Component
class SheetPages {

    /** More ways to hurt than these nobody looks up on a picture. */
    private static final int MOST_ATTACKS = 10;

    private final HeroWords heroes;
    private final BondWords bonds;
    private final Texts texts;

    SheetPages(HeroWords heroes, BondWords bonds, Texts texts) {
        this.heroes = heroes;
        this.bonds = bonds;
        this.texts = texts;
    }

    /**
     * @param player whose hero it is
     */
    SheetPage of(Present present, String player) {
        Character hero = present.hero();
        PackWords words = present.words();
        Body body = present.body();
        RuleSystem rules = words.pack().system();
        WholeSheet sheet = WholeSheet.of(body, rules);
        String vital = words.vitalTrack();
        Map<String, String> shown = sheet.shown(words);
        return new SheetPage(
                words.game(),
                hero.name(),
                heroes.what(body.build(), words),
                texts.plain(words.language(), "hero.picture-player", Map.of("player", player)),
                new SheetPage.Gauge(words.name(vital), body.track(vital), words.vitalMost(body)),
                entries(rules.defences().stream(), words, id -> Long.toString(sheet.value(id))),
                entries(
                        shown.keySet().stream(),
                        words,
                        id -> Objects.requireNonNull(shown.get(id))),
                TracksThatMatter.of(sheet)
                        .filter(track -> !track.equals(vital))
                        .map(track ->
                                new SheetPage.Gauge(
                                        words.name(track),
                                        body.track(track),
                                        (int) sheet.most(track)))
                        .toList(),
                new Talents(sheet, words).traits(),
                sections(sheet, words),
                notes(hero, words.language()));
    }

    private static List<SheetPage.Entry> entries(
            Stream<String> ids, PackWords words, Function<String, String> value) {
        return ids.map(id -> new SheetPage.Entry(words.name(id), value.apply(id))).toList();
    }

    private List<SheetPage.Section> sections(WholeSheet sheet, PackWords words) {
        RuleSystem rules = sheet.rules();
        Body body = sheet.body();
        Talents talents = new Talents(sheet, words);
        Build build = body.build();
        List<SheetPage.Section> all = new ArrayList<>();
        marks("hero.saves", talents.marks(rules.saves()), words.language(), all);
        marks("hero.skills", talents.marks(rules.checks()), words.language(), all);
        attacks(body, words, all);
        talents.learnt().forEach((title, names) -> names(title, List.of(names), all));
        Language language = words.language();
        names(texts.plain(language, "hero.features"), FeatureWords.names(build, words), all);
        names(
                texts.plain(language, "hero.items"),
                build.items().stream().map(words::name).toList(),
                all);
        bonds.standing(body, words).forEach((title, what) -> names(title, List.of(what), all));
        names(texts.plain(language, "hero.effects"), HeroWords.inForce(body, words), all);
        return all;
    }

    private void attacks(Body body, PackWords words, List<SheetPage.Section> all) {
        List<SheetPage.Entry> attacks =
                heroes.hurting(body, words)
                        .map(attack -> new SheetPage.Entry(attack.name(), attack.numbers()))
                        .toList();
        if (attacks.isEmpty()) {
            return;
        }
        int left = Math.max(0, attacks.size() - MOST_ATTACKS);
        all.add(
                new SheetPage.Entries(
                        texts.plain(words.language(), "hero.attacks"),
                        attacks.stream().limit(MOST_ATTACKS).toList(),
                        left == 0
                                ? ""
                                : texts.plain(
                                        words.language(), "hero.and-more", Map.of("count", left))));
    }

    private void marks(
            String title,
            List<SheetPage.Mark> marks,
            Language language,
            List<SheetPage.Section> all) {
        if (!marks.isEmpty()) {
            all.add(new SheetPage.Marks(texts.plain(language, title), marks));
        }
    }

    private static void names(String title, List<String> names, List<SheetPage.Section> all) {
        if (!names.isEmpty()) {
            all.add(new SheetPage.Names(title, names));
        }
    }

    private List<String> notes(Character hero, Language language) {
        List<String> notes = new ArrayList<>();
        notes.add(
                texts.plain(language, "hero.experience", Map.of("experience", hero.experience())));
        if (hero.fighting() != null) {
            notes.add(texts.plain(language, "hero.fights"));
        }
        if (hero.brought() != null) {
            notes.add(texts.plain(language, "hero.from-file", Map.of("version", hero.brought())));
        }
        if (hero.retired()) {
            notes.add(texts.plain(language, "hero.is-retired"));
        }
        return notes;
    }
}
