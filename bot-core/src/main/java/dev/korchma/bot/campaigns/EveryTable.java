package dev.korchma.bot.campaigns;

import dev.korchma.bot.command.Call;
import dev.korchma.bot.people.Places;
import dev.korchma.bot.people.Seating;
import dev.korchma.bot.people.Whereabouts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where everybody who plays reads what concerns them all. */
@Component
public class EveryTable {

    private final Seating seating;
    private final Places places;

    EveryTable(Seating seating, Places places) {
        this.seating = seating;
        this.places = places;
    }

    /**
     * All tables of a campaign; in a tavern the place where it was said. Said in a thread it stands
     * there, and at the other tables in the open.
     */
    public List<Whereabouts> of(Call call) {
        List<Whereabouts> tables = seating.tables(call.where().space());
        if (tables.isEmpty()) {
            return List.of(call.where());
        }
        Whereabouts above = places.above(call.where());
        return tables.stream()
                .map(table -> table.place().isSame(above.place()) ? call.where() : table)
                .toList();
    }
}
