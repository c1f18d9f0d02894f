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
import dev.korchma.bot.chat.Control.Button;
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
import dev.korchma.game.character.Approval;
import dev.korchma.game.character.Character;
import dev.korchma.game.rules.BuildFault;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A request as whoever leads sees it: who asks for what, before and after, and the two answers. */
@Component
final class ApprovalDrawer implements Drawer {

    /** So many numbers are told, the rest is counted. */
    private static final int NUMBERS = 16;

    private final Heroes heroes;
    private final RequestWords words;
    private final MoveWords numbers;
    private final PinnedPacks packs;
    private final Members members;
    private final People people;
    private final Texts texts;

    ApprovalDrawer(
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
        return ApprovalCards.KIND;
    }

    @Override
    public String late() {
        return ApprovalDeeds.LATE;
    }

    private Character hero(ViewRow row) {
        return heroes.find(row.space(), ApprovalCards.hero(row.subject())).orElseThrow();
    }

    private static boolean isAnswered(ViewRow row) {
        return row.subject().containsKey(ApprovalCards.ANSWER);
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
        return view.controls(answers(hero, row, offers)).build();
    }

    /** What the rules do not allow can only be sent back. */
    private List<Button> answers(Character hero, ViewRow row, Offers offers) {
        Map<String, String> offered = Map.of(ApprovalDeeds.MARK, Requests.mark(hero));
        List<Button> answers = new ArrayList<>();
        if (faults(hero).isEmpty()) {
            answers.add(
                    offers.button(
                            texts.plain(row.language(), "approval.approve"),
                            Style.GOOD,
                            ApprovalDeeds.APPROVE,
                            offered));
        }
        answers.add(
                offers.button(
                        texts.plain(row.language(), "approval.send-back"),
                        Style.PLAIN,
                        ApprovalDeeds.SEND_BACK,
                        offered));
        return answers;
    }

    private List<BuildFault> faults(Character hero) {
        return Approval.faults(hero, packs.pinned(hero.pack()).system());
    }

    private void changes(Character hero, Language language, View.Builder view) {
        words.changes(hero, language).forEach(view::text);
        Pack pack = packs.pinned(hero.pack());
        RuleSystem rules = pack.system();
        List<BuildFault> faults = faults(hero);
        if (!faults.isEmpty()) {
            String why = RequestWords.about(faults, PackWords.of(pack, language));
            view.text(
                    texts.rich(
                            language,
                            "approval.no.misfit",
                            Map.of("name", hero.name(), "why", why)));
            return;
        }
        List<Difference> other =
                SheetDifferences.between(
                        rules, hero.bodyBy(rules), rules, hero.asWanted(rules).bodyBy(rules));
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
                                "approval.answer." + subject.get(ApprovalCards.ANSWER),
                                Map.of(
                                        "name", hero.name(),
                                        "player", player,
                                        "by",
                                                Objects.requireNonNullElse(
                                                        subject.get(ApprovalCards.BY), ""))))
                .build();
    }
}
