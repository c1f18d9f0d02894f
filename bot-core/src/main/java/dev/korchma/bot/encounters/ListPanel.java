package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.lists.LongLists;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.encounter.Stage;
import dev.korchma.game.journal.DocumentId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A question in a fight to one person whose answer is picked from one list, however long. */
@Component
final class ListPanel implements Drawer {

    private static final String KIND = "encounter-list";

    /** Subject: what is asked. */
    private static final String WHAT = "asks";

    private final Screens screens;
    private final Floor floor;
    private final Members members;
    private final LeadersOfViews leaders;
    private final Texts texts;

    ListPanel(Screens screens, Floor floor, Members members, LeadersOfViews leaders, Texts texts) {
        this.screens = screens;
        this.floor = floor;
        this.members = members;
        this.leaders = leaders;
        this.texts = texts;
    }

    enum What {
        /** What somebody could do though it is not their turn. */
        REACTIONS,
        /** By what a wish is decided; those who lead are asked. */
        CHECKS,
        /** By which attack; those who lead are asked. */
        ATTACKS
    }

    /**
     * Asks.
     *
     * @param about what the answer carries besides the fight
     */
    Outcome open(Call call, Encounter encounter, What what, Map<String, String> about) {
        Map<String, String> subject = Panels.which(encounter);
        subject.putAll(about);
        subject.put(WHAT, what.name());
        return new Screen(screens.open(KIND, call.where(), call.person(), subject));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String guard(ViewRow row) {
        return "open" + LongLists.mark(row);
    }

    @Override
    public String late() {
        return LongLists.NOW;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        UUID id = UUID.fromString(Objects.requireNonNull(row.subject().get(DuelDeeds.ENCOUNTER)));
        Encounter encounter = floor.find(row.space(), new DocumentId(id)).orElseThrow();
        What what = What.valueOf(Objects.requireNonNull(row.subject().get(WHAT)));
        if (what != What.REACTIONS && !leaders.lead(row)) {
            return LeadersOfViews.nothing(row, texts);
        }
        Encounter seen = what == What.REACTIONS ? encounter.asSeen() : encounter;
        FightWords words = new FightWords(texts, floor.words(row, encounter), seen);
        FightLists lists = FightLists.onPanel(words, row, offers).alone();
        View.Builder view = View.of(View.Tone.PLAIN);
        switch (what) {
            case REACTIONS -> reactions(row, encounter, lists, view);
            case CHECKS -> checks(row, lists, view);
            case ATTACKS -> attacks(row, lists, view);
        }
        return view.build();
    }

    private void reactions(ViewRow row, Encounter encounter, FightLists lists, View.Builder view) {
        FightWords words = lists.words();
        view.heading(Rich.plain(words.say("reaction.what")));
        Fighter mine = mine(row, encounter).orElse(null);
        List<Control.Option> options =
                mine == null ? List.of() : ReactionPanels.options(words, encounter, mine);
        if (mine == null || options.isEmpty()) {
            view.text(texts.rich(row.language(), "reaction.no.nothing"));
            return;
        }
        Map<String, String> about = Panels.which(encounter);
        about.put(EncounterDeeds.WHO, mine.id().value());
        lists.add(
                "reactions", words.say("reaction.list"), options, ReactionDeeds.REACT, about, view);
    }

    private Optional<Fighter> mine(ViewRow row, Encounter encounter) {
        UUID person = row.person();
        if (person == null || !(encounter.stage() instanceof Stage.Running)) {
            return Optional.empty();
        }
        FighterId who = new FighterId(row.subject().getOrDefault(EncounterDeeds.WHO, ""));
        return members.find(row.space(), person)
                .flatMap(me -> encounter.fighter(who).filter(one -> one.isLedBy(me)));
    }

    private static void checks(ViewRow row, FightLists lists, View.Builder view) {
        FightWords words = lists.words();
        List<Control.Option> options =
                words.words().pack().system().checks().keySet().stream()
                        .map(one -> new Control.Option(one, words.words().name(one), ""))
                        .toList();
        view.heading(Rich.plain(said(row, words)));
        lists.add(
                "checks", words.say("wish.what"), options, WishDeeds.WHAT, about(row, words), view);
    }

    private static void attacks(ViewRow row, FightLists lists, View.Builder view) {
        FightWords words = lists.words();
        List<Control.Option> options =
                WishPanels.attacks(words.encounter(), words.words().pack().system()).stream()
                        .map(one -> new Control.Option(one.action(), words.action(one), ""))
                        .toList();
        view.heading(Rich.plain(said(row, words)));
        if (options.isEmpty()) {
            view.text(Rich.plain(words.say("wish.no-attack")));
        }
        lists.add(
                "attacks",
                words.say("wish.with-what"),
                options,
                WishDeeds.AIM,
                about(row, words),
                view);
    }

    private static Map<String, String> about(ViewRow row, FightWords words) {
        Map<String, String> about = Panels.which(words.encounter());
        about.put(WishDeeds.WORDS, wish(row));
        return about;
    }

    private static String said(ViewRow row, FightWords words) {
        return words.say("wish.quoted", Map.of("words", wish(row)));
    }

    private static String wish(ViewRow row) {
        return row.subject().getOrDefault(WishDeeds.WORDS, "");
    }
}
