package dev.korchma.bot.characters;

import dev.korchma.bot.characters.Standing.Present;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.Packs;
import dev.korchma.bot.rulebooks.golden.Grown;
import dev.korchma.bot.sheets.SheetPage;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The heroes of every pack that ships, as they come and as high and laden as they get. */
final class ShippedHeroes {

    private static final Texts TEXTS = new Texts();
    private static final SheetPages PAGES =
            new SheetPages(new HeroWords(TEXTS), new BondWords(TEXTS), TEXTS);
    private static final int MUCH = 60;

    private ShippedHeroes() {}

    /**
     * @param what its hero and game, as a test is called
     */
    record Shown(String what, SheetPage page, Language language) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Shown> all() {
        return Packs.shipped().all().stream()
                .flatMap(pack ->
                        Stream.of(Language.values())
                                .flatMap(language -> of(PackWords.of(pack, language))));
    }

    private static Stream<Shown> of(PackWords words) {
        return words.pack().system().content().heroes().values().stream()
                .flatMap(hero ->
                        Stream.of(
                                shown(hero.id(), hero.build(), words),
                                shown(hero.id(), most(hero.build(), words.pack()), words)));
    }

    static SheetPage page(String pack, String hero, Language language, String player) {
        PackWords words = PackWords.of(Packs.shipped().byId(pack).orElseThrow(), language);
        Build build =
                Objects.requireNonNull(words.pack().system().content().heroes().get(hero)).build();
        return PAGES.of(present(words.name(hero), build, words), player);
    }

    /** Somebody who has risen to a level and has spent a quarter of everything. */
    static SheetPage worn(String pack, String hero, int level, Language language, String player) {
        PackWords words = PackWords.of(Packs.shipped().byId(pack).orElseThrow(), language);
        RuleSystem rules = words.pack().system();
        Build begun = Objects.requireNonNull(rules.content().heroes().get(hero)).build();
        Build high = new Build(level, begun.attributes(), begun.choices(), begun.items());
        Present whole = present(words.name(hero), Grown.with(rules, high, choice -> true), words);
        Map<String, Integer> tracks = new LinkedHashMap<>(whole.body().tracks());
        Stream.concat(
                        Stream.of(words.vitalTrack()),
                        TracksThatMatter.of(WholeSheet.of(whole.body(), rules)))
                .distinct()
                .forEach(track ->
                        tracks.computeIfPresent(track, (_, value) -> value - (value + 2) / 4));
        Body body = new Body(whole.body().build(), tracks, List.of());
        return PAGES.of(new Present(whole.hero(), body, words), player);
    }

    private static Shown shown(String id, Build build, PackWords words) {
        String what =
                String.join(" ", words.pack().id(), words.language().tag(), id, "" + build.level());
        return new Shown(
                what, PAGES.of(present(words.name(id), build, words), "Max"), words.language());
    }

    private static Build most(Build begun, Pack pack) {
        int highest = Math.max(1, pack.system().play().advancement().levels().size());
        List<String> items = new ArrayList<>(begun.items());
        pack.system().content().items().keySet().stream()
                .filter(item -> !items.contains(item))
                .limit(MUCH)
                .forEach(items::add);
        Build high = new Build(highest, begun.attributes(), begun.choices(), items);
        return Grown.with(pack.system(), high, choice -> true);
    }

    private static Present present(String name, Build build, PackWords words) {
        Pack pack = words.pack();
        Character hero =
                new Character(
                        new DocumentId(new UUID(0, 1)),
                        new MemberId(new UUID(0, 2)),
                        name,
                        pack.id(),
                        "pack",
                        pack.system().freshBody(build));
        return new Present(hero, hero.body(), words);
    }
}
