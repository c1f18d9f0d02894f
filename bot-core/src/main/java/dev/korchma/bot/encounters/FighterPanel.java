package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Screens;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.lists.LongLists;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.FighterId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opens the panel of one fighter for whoever leads. */
@Component
class FighterPanel {

    private final Screens screens;

    FighterPanel(Screens screens) {
        this.screens = screens;
    }

    Outcome fighter(Call call, Encounter encounter, FighterId who) {
        return open(call, encounter, who, Map.of());
    }

    /** The panel after a change on it: its lists stay where they were turned to. */
    Outcome afterwards(Call call, Encounter encounter, FighterId who) {
        return open(call, encounter, who, LongLists.places(call.arguments().values()));
    }

    private Outcome open(
            Call call, Encounter encounter, FighterId who, Map<String, String> places) {
        Map<String, String> about = Panels.which(encounter);
        about.put(EncounterDeeds.WHO, who.value());
        about.putAll(places);
        return new Screen(screens.open(FighterDrawer.KIND, call.where(), call.person(), about));
    }
}
