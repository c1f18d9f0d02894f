package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Dialogs;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Done;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterRefusal;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.journal.Refusal;
import dev.korchma.game.rules.Offered;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is said to the one who pressed a button of a duel. */
@Component
class DuelAnswers {

    private static final String DIALOG = "duel-question";

    private final Floor floor;
    private final Dialogs dialogs;
    private final Texts texts;

    DuelAnswers(Floor floor, Dialogs dialogs, Texts texts) {
        this.floor = floor;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /** The fight is over; here is the way to another. */
    public record OverAlready(String rematch) implements Outcome {}

    /** Giving up wants a second thought. */
    public record ReallySurrender(String yes, boolean isLed) implements Outcome {}

    static DocumentId encounter(Call call) {
        return new DocumentId(UUID.fromString(call.arguments().text(DuelDeeds.ENCOUNTER)));
    }

    Outcome outcome(Fights.Went went, Call call, DocumentId encounter) {
        return switch (went) {
            case Fights.Happened _ -> new Done();
            case Fights.Refused(Refusal why) -> refusal(why, call, encounter);
        };
    }

    private Outcome refusal(Refusal refusal, Call call, DocumentId encounter) {
        if (!(refusal instanceof EncounterRefusal why)) {
            throw new IllegalStateException("no words for " + refusal);
        }
        return switch (why) {
            case EncounterRefusal.NoSuchEncounter _ -> No.because("duel.no.gone");
            case EncounterRefusal.AlreadyOver _ -> over(call, encounter);
            case EncounterRefusal.AlreadyBegun _ -> No.because("duel.no.begun");
            case EncounterRefusal.NotBegun _ -> No.because("duel.no.not-begun");
            case EncounterRefusal.NotForYou _ -> No.because("duel.no.not-for-you");
            case EncounterRefusal.Oneself _ -> No.because("duel.no.oneself");
            case EncounterRefusal.DifferentGames _ -> No.because("duel.no.different-games");
            case EncounterRefusal.NotInTheFight _ -> No.because(watching(there(call, encounter)));
            case EncounterRefusal.NotYourTurn(FighterId active) -> {
                Encounter there = there(call, encounter);
                yield otherTurn(call, there, there.known(active));
            }
            case EncounterRefusal.YourTurnAlready _ -> No.because("encounter.no.yours-already");
            case EncounterRefusal.ActedInThisRound _ -> No.because("encounter.no.acted");
            case EncounterRefusal.NotLeading _ -> No.because("encounter.no.not-leading");
            case EncounterRefusal.NoSuchFighter _ -> No.because("encounter.no.no-such-fighter");
            case EncounterRefusal.NobodyToFight _ -> No.because("encounter.no.nobody");
            case EncounterRefusal.AlreadyCalled _ -> No.because("encounter.no.called");
            case EncounterRefusal.NotNow _ -> No.because("encounter.no.not-now");
            case EncounterRefusal.ThrownAlready _ -> No.because("encounter.no.thrown");
            case EncounterRefusal.InItAlready _ -> No.because("encounter.no.in-it");
            case EncounterRefusal.FightsElsewhere _ -> No.because("encounter.no.elsewhere");
            case EncounterRefusal.TooMany(int most) ->
                    new No("encounter.no.too-many", Map.of("most", most));
            case EncounterRefusal.NothingToReveal _ -> No.because("encounter.no.seen");
            case EncounterRefusal.NothingToCorrect _ -> No.because("encounter.no.as-it-is");
            case EncounterRefusal.NothingToTakeBack _ -> No.because("encounter.no.undo");
            case EncounterRefusal.OthersActedSince _ -> No.because("encounter.no.undo-others");
            case EncounterRefusal.NotTied _ -> No.because("encounter.no.not-tied");
            case EncounterRefusal.StandsStill _ -> No.because("encounter.no.stands-still");
            case EncounterRefusal.WaitsForReaction(FighterId who) -> {
                Encounter there = there(call, encounter);
                yield new No(
                        "reaction.no.waits",
                        Map.of(
                                "name",
                                floor.name(there, there.known(who), call.person().language())));
            }
            case EncounterRefusal.WaitsForMasters _ -> No.because("wish.no.waits");
            case EncounterRefusal.NothingWished _ -> No.because("wish.no.nothing");
            case EncounterRefusal.NobodyInTheWay _ -> No.because("reaction.no.way-is-free");
            case EncounterRefusal.NoReaction _ -> No.because("reaction.no.nothing");
            case EncounterRefusal.TooLate _ -> No.because("duel.no.too-late");
            case EncounterRefusal.NoSuchAction _ -> No.because("duel.no.no-such-action");
            case EncounterRefusal.NoSuchTarget _ -> No.because("duel.no.no-such-target");
            case EncounterRefusal.NotLapsedYet _ -> No.because("duel.no.not-lapsed");
            case EncounterRefusal.CannotNow cannot -> cannot(cannot, call, encounter);
        };
    }

    /** Why somebody may not do what is on offer to whoever has the turn. */
    No notYours(Call call, Encounter encounter, MemberId me) {
        if (encounter.ledBy(me).isEmpty()) {
            return No.because(watching(encounter));
        }
        return encounter
                .active()
                .map(active -> otherTurn(call, encounter, active))
                .orElseGet(() -> No.because("duel.no.too-late"));
    }

    static String watching(Encounter encounter) {
        return encounter.isLed() ? "encounter.no.watching" : "duel.no.watching";
    }

    /** In a duel one's own turn comes next; where several fight nobody can promise that. */
    private No otherTurn(Call call, Encounter encounter, Fighter active) {
        return new No(
                encounter.isLed() ? "encounter.no.not-your-turn" : "duel.no.not-your-turn",
                Map.of("name", floor.name(encounter, active, call.person().language())));
    }

    private Encounter there(Call call, DocumentId encounter) {
        return floor.find(call.where().space(), encounter).orElseThrow();
    }

    private No cannot(EncounterRefusal.CannotNow cannot, Call call, DocumentId encounter) {
        PackWords words =
                PackWords.of(
                        floor.pack(floor.find(call.where().space(), encounter).orElseThrow()),
                        call.person().language());
        Offered.Obstacle first = cannot.obstacles().getFirst();
        String reason = first.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new No(
                "duel.cannot." + reason,
                Map.of(
                        "action", words.action(cannot.action(), cannot.item()),
                        "about", words.name(first.about())));
    }

    /** Says that the fight is over, with the way to another where there was one. */
    Outcome over(Call call, DocumentId encounter) {
        Encounter was = floor.find(call.where().space(), encounter).orElseThrow();
        if (was.isLed()) {
            return No.because("encounter.no.over");
        }
        return was.fighters().isEmpty()
                ? No.because("duel.no.answered")
                : new OverAlready(question(call, encounter, DuelDeeds.REMATCH));
    }

    Outcome reallySurrender(Call call, Encounter encounter) {
        return new ReallySurrender(
                question(call, encounter.id(), DuelDeeds.GIVE_UP), encounter.isLed());
    }

    private String question(Call call, DocumentId encounter, String deed) {
        return dialogs.open(
                DIALOG,
                call.where(),
                call.person(),
                Map.of(DuelDeeds.ENCOUNTER, encounter.value().toString()),
                offers -> offers.token(deed, Map.of()));
    }

    Optional<View> show(Outcome outcome, Language language) {
        return switch (outcome) {
            case Panel panel -> Optional.of(panel.view());
            case Screen(View view) -> Optional.of(view);
            case OverAlready(String token) ->
                    Optional.of(asked(language, "duel.over-already", token, "duel.rematch"));
            case ReallySurrender(String token, boolean isLed) ->
                    Optional.of(
                            asked(
                                    language,
                                    isLed ? "encounter.really-surrender" : "duel.really",
                                    token,
                                    "duel.give-up"));
            default -> Optional.empty();
        };
    }

    private View asked(Language language, String question, String token, String label) {
        return View.of(View.Tone.PLAIN)
                .text(texts.rich(language, question))
                .controls(List.of(new Button(token, texts.plain(language, label), Style.PRIMARY)))
                .build();
    }
}
