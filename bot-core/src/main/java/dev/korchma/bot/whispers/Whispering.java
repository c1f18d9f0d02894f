package dev.korchma.bot.whispers;

import dev.korchma.bot.board.Dialogs;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.people.People;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.store.Outbox;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Carries words to one person alone, and tells the speaker when they have to wait. */
@Component
class Whispering {

    /** Longest whisper, in characters. */
    static final int LONGEST = 1_000;

    private static final String DIALOG = "whisper";

    private final WhisperRows rows;
    private final Members members;
    private final People people;
    private final Outbox outbox;
    private final Dialogs dialogs;
    private final Texts texts;

    Whispering(
            WhisperRows rows,
            Members members,
            People people,
            Outbox outbox,
            Dialogs dialogs,
            Texts texts) {
        this.rows = rows;
        this.members = members;
        this.people = people;
        this.outbox = outbox;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /**
     * It is on its way.
     *
     * @param hearer by name
     */
    public record Whispered(String hearer, String words) implements Outcome {}

    Whispered whisper(Call call, Hearers.Somebody to, String words) {
        Person hearer = person(to.space(), to.hearer());
        UUID id = UUID.randomUUID();
        rows.keep(new WhisperRows.Row(to.space(), id, to.speaker(), to.hearer()), call.now());
        View letter =
                dialogs.open(
                        DIALOG,
                        call.where().in(to.space()),
                        hearer,
                        Map.of(WhisperAnswer.TO, to.speaker().value().toString()),
                        offers -> letter(call.person().name(), words, hearer.language(), offers));
        outbox.whisper(to.space(), hearer.id(), letter, id);
        return new Whispered(hearer.name(), words);
    }

    private View letter(String speaker, String words, Language language, Offers offers) {
        return View.of(View.Tone.PLAIN)
                .text(texts.rich(language, "whisper.heard", Map.of("name", speaker)))
                .text(Rich.plain(words))
                .controls(
                        List.of(
                                offers.button(
                                        texts.plain(language, "whisper.answer"),
                                        Style.PLAIN,
                                        WhisperAnswer.NAME,
                                        Map.of())))
                .build();
    }

    /** There is no way to the hearer yet: the speaker is told what would open one. */
    @EventListener
    void held(Outbox.Held letter) {
        rows.waits(letter.about())
                .ifPresent(row -> {
                    Person speaker = person(row.space(), row.speaker());
                    String hearer = person(row.space(), row.hearer()).name();
                    outbox.whisper(
                            row.space(),
                            speaker.id(),
                            View.say(
                                    texts.rich(
                                            speaker.language(),
                                            "whisper.waits",
                                            Map.of("name", hearer))));
                });
    }

    private Person person(long space, MemberId member) {
        return people.person(members.person(space, member));
    }

    Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Whispered(String hearer, String words)
                ? Optional.of(
                        View.of(View.Tone.PLAIN)
                                .text(texts.rich(language, "whisper.sent", Map.of("name", hearer)))
                                .text(Rich.plain(words))
                                .build())
                : Optional.empty();
    }
}
