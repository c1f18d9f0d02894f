package dev.korchma.bot.approval;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.books.MoveWords;
import dev.korchma.bot.books.RulesMove.Difference;
import dev.korchma.bot.books.SheetDifferences;
import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.characters.RequestWords;
import dev.korchma.bot.characters.Requests;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.people.People;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import dev.korchma.game.rules.RuleSystem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A request as whoever leads sees it: who asks for what, before and after, and the two answers. */
@Component
final class CardDrawer implements Drawer {

    /** So many numbers are told, the rest is counted. */
    private static final int NUMBERS = 16;

    private final Heroes heroes;
    private final RequestWords words;
    private final MoveWords numbers;
    private final PinnedPacks packs;
    private final Members members;
    private final People people;
    private final Texts texts;

    CardDrawer(
            Heroes heroes,
            RequestWords words,
            MoveWords numbers,
            PinnedPacks packs,
            Members members,
            People people,
            Texts texts) {
        this.heroes = heroes;
        this.words = words;
        this.numbers = numbers;
        this.packs = packs;
        this.members = members;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return Cards.KIND;
    }

    @Override
    public String late() {
        return CardDeeds.LATE;
    }

    private Character hero(ViewRow row) {
        return heroes.find(row.space(), Cards.hero(row.subject())).orElseThrow();
    }

    private static boolean isAnswered(ViewRow row) {
        return row.subject().containsKey(Cards.ANSWER);
    }

    @Override
    public boolean isLast(ViewRow row) {
        return isAnswered(row);
    }

    @Override
    public String guard(ViewRow row) {
        return isAnswered(row) ? "answered" : Requests.mark(hero(row));
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Character hero = hero(row);
        Language language = row.language();
        String player = people.person(members.person(row.space(), hero.owner())).name();
        if (isAnswered(row)) {
            return answered(row, hero, player);
        }
        View.Builder view =
                View.of(View.Tone.TURN)
                        .heading(
                                texts.rich(
                                        language,
                                        hero.comes() ? "approval.asks-change" : "approval.asks",
                                        Map.of("player", player, "name", hero.name())));
        if (hero.retired() || !Requests.waits(hero)) {
            return view.small(texts.rich(language, "approval.put-away")).build();
        }
        if (hero.comes()) {
            changes(hero, language, view);
        } else {
            view.text(Rich.plain(words.called(hero, language)));
            words.hero(row.space(), hero, language, view);
        }
        if (hero.fighting() != null) {
            view.small(texts.rich(language, "approval.fights", Map.of("name", hero.name())));
        }
        Map<String, String> offered = Map.of(CardDeeds.MARK, Requests.mark(hero));
        return view.controls(
                        List.of(
                                offers.button(
                                        texts.plain(language, "approval.approve"),
                                        Style.GOOD,
                                        CardDeeds.APPROVE,
                                        offered),
                                offers.button(
                                        texts.plain(language, "approval.send-back"),
                                        Style.PLAIN,
                                        CardDeeds.SEND_BACK,
                                        offered)))
                .build();
    }

    private void changes(Character hero, Language language, View.Builder view) {
        words.changes(hero, language).forEach(view::text);
        Pack pack = packs.pinned(hero.pack());
        RuleSystem rules = pack.system();
        List<Difference> other =
                SheetDifferences.between(
                        rules,
                        hero.bodyBy(rules),
                        rules,
                        hero.asWanted(rules).bodyBy(rules));
        view.text(
                other.isEmpty()
                        ? texts.rich(language, "approval.same-numbers")
                        : texts.rich(
                                language,
                                "approval.numbers",
                                Map.of(
                                        "numbers",
                                        numbers.numbers(
                                                other, NUMBERS, PackWords.of(pack, language)))));
    }

    private View answered(ViewRow row, Character hero, String player) {
        Map<String, String> subject = row.subject();
        return View.of(View.Tone.PLAIN)
                .text(
                        texts.rich(
                                row.language(),
                                "approval.answer." + subject.get(Cards.ANSWER),
                                Map.of(
                                        "name", hero.name(),
                                        "player", player,
                                        "by",
                                                Objects.requireNonNullElse(
                                                        subject.get(Cards.BY), ""))))
                .build();
    }
}
