package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Dialogs;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.No;
import dev.korchma.bot.people.People;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.store.Outbox;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterEvent;
import dev.korchma.game.encounter.Past;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Taking back: one's own last step at once, after somebody else has acted only by the word of those
 * who lead. What is asked is told in words, without numbers that are nobody's business.
 */
@Component
class Undoing {

    private static final String DIALOG = "encounter-undo";

    private final Fights fights;
    private final Floor floor;
    private final LedFights led;
    private final MasterScreen screen;
    private final Dialogs dialogs;
    private final People people;
    private final Outbox outbox;
    private final Texts texts;

    Undoing(
            Fights fights,
            Floor floor,
            LedFights led,
            MasterScreen screen,
            Dialogs dialogs,
            People people,
            Outbox outbox,
            Texts texts) {
        this.fights = fights;
        this.floor = floor;
        this.led = led;
        this.screen = screen;
        this.dialogs = dialogs;
        this.people = people;
        this.outbox = outbox;
        this.texts = texts;
    }

    Outcome ask(Call call, DocumentId id) {
        long space = call.where().space();
        MemberId me = fights.member(call);
        boolean leads = led.leads(call);
        List<Past> living =
                leads
                        ? fights.living(space, id)
                        : fights.seen(space, floor.find(space, id).orElseThrow());
        if (living.isEmpty()) {
            return No.because("encounter.no.undo");
        }
        Past newest = living.getLast();
        if (leads || newest.actor().equals(me)) {
            return newest.isReversible()
                    ? really(call, id, newest, leads)
                    : No.because("encounter.no.undo");
        }
        return mine(living, me)
                .<Outcome>map(step -> askTheMaster(call, id, step, newest))
                .orElseGet(() -> No.because("encounter.no.undo"));
    }

    /**
     * The last thing somebody did, as long as everything since can be taken back too. Whoever ended
     * a turn means what they did in it.
     */
    private static Optional<Past> mine(List<Past> living, MemberId me) {
        List<Past> own = new ArrayList<>();
        for (int at = living.size() - 1; at >= 0 && living.get(at).isReversible(); at--) {
            if (living.get(at).actor().equals(me)) {
                own.add(living.get(at));
            }
        }
        return own.stream().filter(Past::isDeed).findFirst().or(() -> own.stream().findFirst());
    }

    private Panel really(Call call, DocumentId id, Past step, boolean unseen) {
        Map<String, String> what = range(step, step);
        if (unseen) {
            what.put(EncounterDeeds.UNSEEN, "yes");
        }
        Language language = call.person().language();
        List<String> lines = new ArrayList<>(told(call, id, List.of(step), language));
        if (!step.dice().isEmpty()) {
            lines.add(texts.plain(language, "encounter.undo.dice", Map.of("dice", dice(step))));
        }
        return dialogs.open(
                DIALOG,
                call.where(),
                call.person(),
                Map.of(DuelDeeds.ENCOUNTER, id.value().toString()),
                offers ->
                        new Panel(
                                texts.plain(language, "encounter.undo.really"),
                                lines,
                                List.of(
                                        new Panel.Press(
                                                offers.token(EncounterDeeds.UNDO_NOW, what),
                                                texts.plain(language, "encounter.undo.yes"),
                                                Style.PRIMARY),
                                        keep(offers, language)),
                                List.of()));
    }

    private Panel askTheMaster(Call call, DocumentId id, Past step, Past newest) {
        Language language = call.person().language();
        return dialogs.open(
                DIALOG,
                call.where(),
                call.person(),
                Map.of(DuelDeeds.ENCOUNTER, id.value().toString()),
                offers ->
                        new Panel(
                                texts.plain(language, "encounter.no.undo-others"),
                                told(call, id, List.of(step), language),
                                List.of(
                                        new Panel.Press(
                                                offers.token(
                                                        EncounterDeeds.ASK_UNDO,
                                                        range(step, newest)),
                                                texts.plain(language, "encounter.undo.ask"),
                                                Style.PRIMARY),
                                        keep(offers, language)),
                                List.of()));
    }

    private Panel.Press keep(Offers offers, Language language) {
        return new Panel.Press(
                offers.token(EncounterDeeds.KEEP, Map.of()),
                texts.plain(language, "encounter.undo.keep"),
                Style.PLAIN);
    }

    private static Map<String, String> range(Past from, Past newest) {
        return new HashMap<>(
                Map.of(
                        EncounterDeeds.FROM, Long.toString(from.number()),
                        EncounterDeeds.NEWEST, Long.toString(newest.number())));
    }

    private static String dice(Past step) {
        return step.dice().stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /** What would be taken back, as the table heard it. */
    List<String> told(Call call, DocumentId id, List<Past> steps, Language language) {
        Encounter encounter = floor.find(call.where().space(), id).orElseThrow();
        List<Event> events = steps.stream().flatMap(step -> step.events().stream()).toList();
        List<String> lines =
                new Story(texts, PackWords.of(floor.pack(encounter), language), events, encounter)
                        .lines(-1, Integer.MAX_VALUE).stream().map(Rich::text).toList();
        return lines.isEmpty()
                        && events.stream().anyMatch(EncounterEvent.TurnEnded.class::isInstance)
                ? List.of(texts.plain(language, "encounter.undo.end-of-turn"))
                : lines;
    }

    /** The question goes to whoever leads, with what would be undone. */
    Outcome toTheMaster(Call call, DocumentId id) {
        long from = call.arguments().number(EncounterDeeds.FROM);
        long newest = call.arguments().number(EncounterDeeds.NEWEST);
        screen.request(call, id, from, newest);
        return new Panel(
                texts.plain(call.person().language(), "encounter.undo.asked"),
                List.of(),
                List.of(),
                List.of());
    }

    /** The wish is not granted, and whoever had it is told. */
    Outcome letItStand(Call call) {
        DocumentId id = DuelAnswers.encounter(call);
        long space = call.where().space();
        long from = call.arguments().number(EncounterDeeds.FROM);
        UUID asked = UUID.fromString(call.arguments().text(MasterScreen.WHO));
        Language language = people.person(asked).language();
        List<Past> step =
                fights.living(space, id).stream().filter(one -> one.number() == from).toList();
        View.Builder answer =
                View.of(View.Tone.PLAIN).heading(texts.rich(language, "encounter.undo.denied"));
        told(call, id, step, language).forEach(line -> answer.text(Rich.plain(line)));
        outbox.whisper(space, asked, answer.build());
        return new Panel(
                texts.plain(call.person().language(), "encounter.undo.stands"),
                List.of(),
                List.of(),
                List.of());
    }
}
