package dev.korchma.bot.encounters;

import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterEvent;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import java.util.List;

/** What drawers read of one fight at one moment, without a database. */
final class FloorOfChance extends Floor {

    private final Pack pack;
    private final Texts texts;
    private final Encounter encounter;
    private final List<? extends EncounterEvent> events;

    /** Everything that would be read from rows is answered here. */
    @SuppressWarnings("NullAway")
    FloorOfChance(
            Pack pack, Texts texts, Encounter encounter, List<? extends EncounterEvent> events) {
        super(null, null, null, null, null, texts);
        this.pack = pack;
        this.texts = texts;
        this.encounter = encounter;
        this.events = events;
    }

    @Override
    Encounter whole(ViewRow row) {
        return encounter;
    }

    @Override
    Pack pack(Encounter any) {
        return pack;
    }

    @Override
    Story story(ViewRow row, Encounter asKnown) {
        return new Story(
                texts, PackWords.of(pack, row.language()), List.<Event>copyOf(events), asKnown);
    }

    @Override
    Story latest(ViewRow row, Encounter asKnown) {
        return story(row, asKnown);
    }

    @Override
    Person person(long space, MemberId member) {
        return new Person(member.value(), "Player " + member.value(), Language.EN);
    }

    /** Everything that was told so far. */
    List<Rich> lines(ViewRow row) {
        return story(row, encounter(row)).lines(0, Integer.MAX_VALUE);
    }
}
