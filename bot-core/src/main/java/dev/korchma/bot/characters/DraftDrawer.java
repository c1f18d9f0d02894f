package dev.korchma.bot.characters;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.lists.LongLists;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Draws the making of a hero: the doors to it, the open question, what waits to be gone on with.
 */
@Component
final class DraftDrawer implements Drawer {

    static final String KIND = "hero-draft";

    /** Subject: what is shown instead of the open question. */
    static final String SHOWING = "showing";

    static final String RESUME = "resume";
    static final String READY = "ready";

    /** Subject: who rises a level; none where a hero is made. */
    static final String HERO = "hero";

    private final Drafts drafts;
    private final ReadyHeroes ready;
    private final Members members;
    private final Games games;
    private final DraftQuestions questions;
    private final Texts texts;

    DraftDrawer(
            Drafts drafts,
            ReadyHeroes ready,
            Members members,
            Games games,
            DraftQuestions questions,
            Texts texts) {
        this.drafts = drafts;
        this.ready = ready;
        this.members = members;
        this.games = games;
        this.questions = questions;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String late() {
        return DraftDeed.NOW;
    }

    @Override
    public String guard(ViewRow row) {
        String showing = row.subject().getOrDefault(SHOWING, "open");
        return showing + LongLists.mark(row) + "-" + draft(row).map(Draft::moves).orElse(0L);
    }

    static UUID hero(Map<String, String> subject) {
        String hero = subject.get(HERO);
        return hero == null ? Drafts.NEW : UUID.fromString(hero);
    }

    private Optional<Draft> draft(ViewRow row) {
        MemberId member = members.enter(row.space(), Objects.requireNonNull(row.person()));
        return drafts.find(row.space(), member, hero(row.subject()));
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Draft draft = draft(row).orElse(null);
        String showing = row.subject().getOrDefault(SHOWING, "");
        LongLists lists = LongLists.in(row, offers, texts);
        if (showing.equals(READY)) {
            Pack pack = games.of(row.space());
            return questions.ready(
                    ready.left(row.space(), pack),
                    games.beginsAt(row.space()) == 1,
                    new DraftControls(offers, 0, lists, texts, PackWords.of(pack, row.language())));
        }
        if (draft == null || draft.way() == Draft.Way.OPEN) {
            return doors(row, offers);
        }
        PackWords words = PackWords.of(games.pinned(draft.pack()), row.language());
        DraftControls controls = new DraftControls(offers, draft.moves(), lists, texts, words);
        return showing.equals(RESUME)
                ? questions.resume(draft, controls)
                : questions.open(draft, controls);
    }

    private View doors(ViewRow row, Offers offers) {
        int level = games.beginsAt(row.space());
        return View.of(View.Tone.TURN)
                .heading(texts.rich(row.language(), "hero.new"))
                .text(
                        texts.rich(
                                row.language(),
                                level > 1 ? "hero.doors-at" : "hero.doors",
                                Map.of("level", level)))
                .controls(
                        List.of(
                                door(row, offers, DraftDeed.Verb.READY, "", Style.PRIMARY),
                                door(row, offers, DraftDeed.Verb.WAY, "QUICK", Style.PLAIN),
                                door(row, offers, DraftDeed.Verb.WAY, "WHOLE", Style.PLAIN)))
                .build();
    }

    private Button door(
            ViewRow row, Offers offers, DraftDeed.Verb verb, String value, Style style) {
        String key = verb == DraftDeed.Verb.READY ? "hero.door.ready" : "hero.door." + value;
        return offers.button(
                texts.plain(row.language(), key),
                style,
                DraftDeed.NAME,
                Map.of(DraftDeed.MOVES, "0", DraftDeed.VERB, verb.name(), DraftDeed.VALUE, value));
    }
}
