package dev.korchma.bot.characters;

import dev.korchma.bot.characters.Standing.Present;
import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.Gallery;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.people.People;
import dev.korchma.bot.pictures.Ink;
import dev.korchma.bot.pictures.Pictures;
import dev.korchma.bot.portraits.Portraits;
import dev.korchma.bot.sheets.SheetDesign;
import dev.korchma.bot.sheets.SheetPage;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.DocumentId;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sheets as pictures: each shows a hero as it was when somebody asked. */
@Component
class HeroPictures {

    private static final String PICTURE = "picture";
    private static final String TITLE = "title";
    private static final String WORDS = "words";
    private static final int ROUND = 24;

    /** The shortest of what the platforms take as the words for a picture. */
    private static final int MOST_WORDS = 1_000;

    private final Standing standing;
    private final SheetPages pages;
    private final Pictures pictures;
    private final Members members;
    private final People people;
    private final Portraits portraits;
    private final Gallery gallery;
    private final Texts texts;

    HeroPictures(
            Standing standing,
            SheetPages pages,
            Pictures pictures,
            Members members,
            People people,
            Portraits portraits,
            Gallery gallery,
            Texts texts) {
        this.standing = standing;
        this.pages = pages;
        this.pictures = pictures;
        this.members = members;
        this.people = people;
        this.portraits = portraits;
        this.gallery = gallery;
        this.texts = texts;
    }

    /** The subject of a view that shows the hero as it is now. */
    Map<String, String> taken(Call call, Language language) {
        long space = call.where().space();
        String id = call.arguments().text(SheetDrawer.HERO);
        DocumentId hero = SheetDrawer.hero(Map.of(SheetDrawer.HERO, id));
        Present present = standing.of(space, hero, language);
        SheetPage page = pages.of(present, player(space, present.hero()));
        return Map.of(
                SheetDrawer.HERO,
                id,
                PICTURE,
                pictures.of(SheetDesign.lay(page, language, portrait(hero)), call.now()),
                TITLE,
                page.name() + ", " + page.what(),
                WORDS,
                bounded(page.words()));
    }

    private Ink.@Nullable Photo portrait(DocumentId hero) {
        return portraits.of(hero)
                .flatMap(hash ->
                        gallery.find(hash).map(png -> new Ink.Photo(hash, ROUND, png)))
                .orElse(null);
    }

    View.Builder view(Map<String, String> subject, Language language) {
        return View.of(View.Tone.PLAIN)
                .heading(Rich.plain(part(subject, TITLE)))
                .block(Block.Picture.ofDrawn(part(subject, PICTURE), part(subject, WORDS)))
                .small(texts.rich(language, "hero.picture-moment"));
    }

    private String player(long space, Character hero) {
        return people.person(members.person(space, hero.owner())).name();
    }

    private static String part(Map<String, String> subject, String name) {
        return Objects.requireNonNull(subject.get(name), name);
    }

    private static String bounded(String words) {
        return words.codePointCount(0, words.length()) <= MOST_WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MOST_WORDS - 1)) + "…";
    }
}
