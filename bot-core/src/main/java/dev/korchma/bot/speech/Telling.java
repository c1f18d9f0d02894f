package dev.korchma.bot.speech;

import dev.korchma.bot.board.Talk;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.people.Places;
import dev.korchma.bot.people.Seating;
import dev.korchma.bot.people.Whereabouts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings a line to the places that should hear it, in the transaction of who said it. */
@Component
class Telling {

    private final Lines lines;
    private final Talk talk;
    private final Places places;
    private final Seating seating;
    private final Speakers speakers;

    Telling(Lines lines, Talk talk, Places places, Seating seating, Speakers speakers) {
        this.lines = lines;
        this.talk = talk;
        this.places = places;
        this.seating = seating;
        this.speakers = speakers;
    }

    /** Says it where it was said and at every other table. */
    void everywhere(Line line, Whereabouts where) {
        List<Whereabouts> all = new ArrayList<>(others(where));
        all.addFirst(where);
        tell(line, all);
    }

    /** Says it at every other table; here it stands already. */
    void elsewhere(Line line, Whereabouts where) {
        List<Whereabouts> all = others(where);
        if (!all.isEmpty()) {
            tell(line, all);
        }
    }

    private void tell(Line line, List<Whereabouts> places) {
        lines.keep(line);
        speakers.spoke(line);
        places.forEach(place -> talk.open(LineDrawer.KIND, place, line.id(), Map.of()));
    }

    private List<Whereabouts> others(Whereabouts where) {
        Place here = places.above(where).place();
        List<Whereabouts> all = new ArrayList<>();
        for (Whereabouts table : seating.tables(where.space())) {
            if (!table.place().isSame(here)) {
                all.add(beside(table, where));
            }
        }
        return all;
    }

    /** At another table: what is said in a fight belongs where that fight stands there. */
    private Whereabouts beside(Whereabouts table, Whereabouts where) {
        UUID stream = where.stream();
        return Optional.ofNullable(stream)
                .flatMap(fight -> places.threadOf(where.space(), fight, table.place()))
                .map(thread -> new Whereabouts(thread, table.space(), stream, table.language()))
                .orElse(table);
    }
}
