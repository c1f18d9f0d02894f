package dev.korchma.bot.characters;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.people.People;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.people.Seating;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.store.Ledger;
import dev.korchma.bot.store.Outbox;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.ExperienceAwarded;
import dev.korchma.game.character.ExperienceGained;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.rules.Advancement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says once that a hero has earned a level: at the tables of a campaign, with the way to it; where
 * there are none to the player alone.
 */
@Component
final class ReadyToRise implements Drawer {

    static final String KIND = "hero-ready-to-rise";

    private static final String LEVEL = "level";
    private static final String NAME = "name";

    private final Views views;
    private final Seating seating;
    private final Members members;
    private final People people;
    private final Outbox outbox;
    private final Games games;
    private final Texts texts;

    ReadyToRise(
            Views views,
            Seating seating,
            Members members,
            People people,
            Outbox outbox,
            Games games,
            Texts texts) {
        this.views = views;
        this.seating = seating;
        this.members = members;
        this.people = people;
        this.outbox = outbox;
        this.games = games;
        this.texts = texts;
    }

    @EventListener
    void recorded(Ledger.Recorded recorded) {
        for (Event event : recorded.events()) {
            if (event
                    instanceof ExperienceGained(var id, var _, long from, long to, var _, var _)) {
                grown(recorded, id, from, to);
            } else if (event instanceof ExperienceAwarded(var id, var _, long from, long to)) {
                grown(recorded, id, from, to);
            }
        }
    }

    private void grown(Ledger.Recorded recorded, DocumentId id, long from, long to) {
        Character hero = (Character) Objects.requireNonNull(recorded.after().get(id));
        Advancement advancement = games.pinned(hero.pack()).system().play().advancement();
        int level = advancement.levelAt(to);
        if (level > Math.max(advancement.levelAt(from), hero.build().level())) {
            tell(recorded.space(), hero, hero.build().level() + 1);
        }
    }

    private void tell(long space, Character hero, int level) {
        List<Whereabouts> tables = seating.tables(space);
        Map<String, String> subject =
                Map.of(
                        SheetDrawer.HERO,
                        hero.id().value().toString(),
                        NAME,
                        hero.name(),
                        LEVEL,
                        Integer.toString(level));
        tables.forEach(table -> views.announce(KIND, table, subject));
        if (tables.isEmpty()) {
            Person player = people.person(members.person(space, hero.owner()));
            outbox.whisper(space, player.id(), words(subject, player.language()).build());
        }
    }

    private View.Builder words(Map<String, String> subject, Language language) {
        return View.of(View.Tone.GOOD)
                .text(
                        texts.rich(
                                language,
                                "hero.ready-to-rise",
                                Map.of(
                                        NAME, Objects.requireNonNull(subject.get(NAME)),
                                        LEVEL,
                                                Integer.valueOf(
                                                        Objects.requireNonNull(
                                                                subject.get(LEVEL))))));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isLast(ViewRow row) {
        return true;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        return words(row.subject(), row.language())
                .controls(
                        List.of(
                                offers.button(
                                        texts.plain(row.language(), "hero.level-up"),
                                        Style.PRIMARY,
                                        LevelUp.NAME,
                                        Map.of())))
                .build();
    }
}
