package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.ThrownWords;
import dev.korchma.bot.rulebooks.WhyWords;
import dev.korchma.bot.store.Ledger;
import dev.korchma.bot.text.Texts;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.rules.Compared;
import dev.korchma.game.rules.Leaning;
import dev.korchma.game.rules.Source;
import dev.korchma.game.rules.Thrown;
import dev.korchma.game.rules.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Where the numbers of the latest throws of a fight come from, for one person: what the journal
 * kept of them, and no more than the person may know.
 */
@Component
final class FightWhyDrawer implements Drawer {

    static final String KIND = "fight-why";

    /** Subject: the key of the throw that is explained. */
    static final String THROW = "throw";

    private static final int STEPS = 60;
    private static final int MOST_LISTED = 25;
    private static final int LONGEST_LABEL = 90;

    private final Floor floor;
    private final Ledger ledger;
    private final LeadersOfViews leaders;
    private final Texts texts;

    FightWhyDrawer(Floor floor, Ledger ledger, LeadersOfViews leaders, Texts texts) {
        this.floor = floor;
        this.ledger = ledger;
        this.leaders = leaders;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        UUID id = UUID.fromString(Objects.requireNonNull(row.subject().get(DuelDeeds.ENCOUNTER)));
        Encounter all = floor.find(row.space(), new DocumentId(id)).orElseThrow();
        boolean whole = leaders.lead(row);
        Encounter encounter = whole ? all : all.asSeen();
        FightWords words =
                new FightWords(texts, PackWords.of(floor.pack(all), row.language()), encounter);
        List<FightThrow> throwsThere =
                new FightThrows(words)
                        .in(ledger.latest(row.space(), id, STEPS)).stream()
                                .filter(one -> whole || !isInitiativeOfACreature(one, encounter))
                                .limit(MOST_LISTED)
                                .toList();
        View.Builder view =
                View.of(View.Tone.PLAIN).heading(texts.rich(row.language(), "why.latest"));
        if (throwsThere.isEmpty()) {
            return view.text(texts.rich(row.language(), "why.nothing")).build();
        }
        String chosen = row.subject().getOrDefault(THROW, "");
        Optional<FightThrow> one =
                throwsThere.stream().filter(each -> each.key().equals(chosen)).findFirst();
        if (one.isPresent()) {
            explain(one.get(), words, whole, view);
        } else {
            view.text(texts.rich(row.language(), "why.which"));
        }
        return view.controls(List.of(list(row, throwsThere, id, offers))).build();
    }

    private static boolean isInitiativeOfACreature(FightThrow one, Encounter encounter) {
        return one.key().startsWith("order.") && hasSecrets(one.by(), encounter);
    }

    private static boolean hasSecrets(FighterId who, Encounter encounter) {
        return encounter.isLed() && encounter.fighter(who).filter(Fighter::isHero).isEmpty();
    }

    private Control list(ViewRow row, List<FightThrow> all, UUID encounter, Offers offers) {
        return offers.lasting()
                .select(
                        texts.plain(row.language(), "why.which"),
                        all.stream()
                                .map(one ->
                                        new Control.Option(
                                                one.key(),
                                                Typed.cut(one.title(), LONGEST_LABEL),
                                                ""))
                                .toList(),
                        EncounterDeeds.WHY_THIS,
                        Map.of(Choice.PICK_AS, THROW, DuelDeeds.ENCOUNTER, encounter.toString()));
    }

    private void explain(FightThrow one, FightWords words, boolean whole, View.Builder view) {
        view.text(Rich.of(new Rich.Strong(one.title())));
        WhyWords why = new WhyWords(texts, words.words());
        Thrown thrown = one.thrown();
        if (thrown != null && !whole && hasSecrets(one.by(), words.encounter())) {
            asSeen(one, thrown, words, why, view);
        } else if (thrown != null) {
            why.thrown(thrown, one.leanings(), view);
        }
        why.sources(one.reductions(), view);
        Verdict verdict = one.verdict();
        if (verdict != null && (whole || isOfAHero(one, verdict, words.encounter()))) {
            why.against(verdict.against(), verdict.compared(), view);
        }
    }

    /** What everybody sees on a creature, and all the rest in one. */
    private void asSeen(
            FightThrow one, Thrown thrown, FightWords words, WhyWords why, View.Builder view) {
        Map<String, ?> effects = words.words().pack().system().content().effects();
        List<Source> seen =
                thrown.bonuses().stream()
                        .filter(bonus -> effects.containsKey(bonus.rule()))
                        .toList();
        long rest = thrown.bonus() - seen.stream().mapToLong(Source::amount).sum();
        if (!thrown.dice().isEmpty()) {
            view.text(ThrownWords.faces(thrown));
        }
        if (rest != 0) {
            view.text(
                    texts.rich(
                            words.language(),
                            "why.own",
                            Map.of(
                                    "amount",
                                    ThrownWords.signed(rest),
                                    "name",
                                    words.name(words.encounter().known(one.by())))));
        }
        why.sources(seen, view);
        String leanings =
                LeaningWords.of(
                        one.leanings().stream().filter(Leaning::counted).toList(), words.words());
        if (!leanings.isEmpty()) {
            view.small(Rich.plain(leanings));
        }
    }

    /** What is to be resisted is a number of the hero's sheet; what is to be hit stays a secret. */
    private static boolean isOfAHero(FightThrow one, Verdict verdict, Encounter encounter) {
        Compared compared = verdict.compared();
        return one.isSave()
                && compared != null
                && encounter
                        .fighter(new FighterId(compared.whose()))
                        .filter(Fighter::isHero)
                        .isPresent();
    }
}
