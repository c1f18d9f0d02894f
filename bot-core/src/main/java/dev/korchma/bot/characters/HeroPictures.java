package dev.korchma.bot.characters;

import dev.korchma.bot.board.Fronts;
import dev.korchma.bot.characters.Standing.Present;
import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.ChatPlatform;
import dev.korchma.bot.chat.Gallery;
import dev.korchma.bot.chat.Place;
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
import dev.korchma.bot.text.Typed;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.DocumentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sheets as pictures: each shows a hero as it was when somebody asked. */
@Component
class HeroPictures {

    private static final String PICTURE = "picture";
    private static final String TITLE = "title";
    private static final String WORDS = "words";
    private static final String PAGE = "page";

    /** Between the hashes of pages; a sheet of one page is its hash alone. */
    private static final String NEXT = " ";

    private static final int ROUND = 24;

    /** The shortest of what the platforms take as the words for a picture. */
    private static final int MOST_WORDS = 1_000;

    private final Standing standing;
    private final SheetPages pages;
    private final Pictures pictures;
    private final Fronts fronts;
    private final Members members;
    private final People people;
    private final Portraits portraits;
    private final Gallery gallery;
    private final Texts texts;

    HeroPictures(
            Standing standing,
            SheetPages pages,
            Pictures pictures,
            Fronts fronts,
            Members members,
            People people,
            Portraits portraits,
            Gallery gallery,
            Texts texts) {
        this.standing = standing;
        this.pages = pages;
        this.pictures = pictures;
        this.fronts = fronts;
        this.members = members;
        this.people = people;
        this.portraits = portraits;
        this.gallery = gallery;
        this.texts = texts;
    }

    /**
     * The subject of a view that shows the hero as it is now, broken into pages where a front would
     * make it too small to read.
     */
    Map<String, String> taken(Call call, Place place, Language language) {
        long space = call.where().space();
        String id = call.arguments().text(SheetDrawer.HERO);
        DocumentId hero = SheetDrawer.hero(Map.of(SheetDrawer.HERO, id));
        Present present = standing.of(space, hero, language);
        SheetPage page = pages.of(present, player(space, present.hero()));
        return Map.of(
                SheetDrawer.HERO,
                id,
                PICTURE,
                SheetDesign.lay(page, language, portrait(hero), longestSide(place)).stream()
                        .map(laid -> pictures.of(laid, call.now()))
                        .collect(Collectors.joining(NEXT)),
                TITLE,
                page.name() + ", " + page.what(),
                WORDS,
                Typed.cut(page.words(), MOST_WORDS));
    }

    private int longestSide(Place place) {
        return fronts.find(place.front()).map(ChatPlatform::longestSide).orElse(Integer.MAX_VALUE);
    }

    private Ink.@Nullable Photo portrait(DocumentId hero) {
        return portraits
                .of(hero)
                .flatMap(hash -> gallery.find(hash).map(png -> new Ink.Photo(hash, ROUND, png)))
                .orElse(null);
    }

    View.Builder view(Map<String, String> subject, Language language) {
        int pages = pages(subject);
        View.Builder view =
                View.of(View.Tone.PLAIN)
                        .heading(Rich.plain(part(subject, TITLE)))
                        .block(
                                Block.Picture.ofDrawn(
                                        part(subject, PICTURE).split(NEXT, -1)[page(subject)],
                                        part(subject, WORDS)));
        return (pages == 1
                        ? view
                        : view.text(
                                texts.rich(
                                        language,
                                        "hero.picture-page",
                                        Map.of("page", page(subject) + 1, "pages", pages))))
                .small(texts.rich(language, "hero.picture-moment"));
    }

    static int pages(Map<String, String> subject) {
        return part(subject, PICTURE).split(NEXT, -1).length;
    }

    static int page(Map<String, String> subject) {
        return Integer.parseInt(subject.getOrDefault(PAGE, "0"));
    }

    /** The same pictures, opened at another page. */
    static Map<String, String> turned(Map<String, String> subject, int page) {
        Map<String, String> turned = new HashMap<>(subject);
        turned.put(PAGE, Integer.toString(page));
        return turned;
    }

    /** One subject for each page. */
    static List<Map<String, String>> leaves(Map<String, String> subject) {
        return IntStream.range(0, pages(subject)).mapToObj(page -> turned(subject, page)).toList();
    }

    private String player(long space, Character hero) {
        return people.person(members.person(space, hero.owner())).name();
    }

    private static String part(Map<String, String> subject, String name) {
        return Objects.requireNonNull(subject.get(name), name);
    }
}
