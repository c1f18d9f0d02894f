package dev.korchma.bot.encounters;

import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.Encounters;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.encounter.Placed;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who acts before whom, said by hand on a fighter's panel. */
@Configuration(proxyBeanMethods = false)
class OrderButtons {

    static final String EARLIER = "encounter.earlier";
    static final String LATER = "encounter.later";

    private final Floor floor;
    private final LedDeeds deeds;

    OrderButtons(Floor floor, LedDeeds deeds) {
        this.floor = floor;
        this.deeds = deeds;
    }

    @Bean
    Deed actEarlier() {
        return deeds.onPanel(EARLIER, call -> moved(call, -1));
    }

    @Bean
    Deed actLater() {
        return deeds.onPanel(LATER, call -> moved(call, 2));
    }

    /** Before whoever stands so far from them now, or last of all. */
    private EncounterCommand moved(Call call, int by) {
        FighterId who = LedDeeds.who(call);
        Encounter encounter =
                floor.find(call.where().space(), DuelAnswers.encounter(call)).orElseThrow();
        List<FighterId> order =
                Encounters.order(encounter, floor.pack(encounter).system()).stream()
                        .map(Placed::fighter)
                        .toList();
        int at = order.indexOf(who);
        int before = Math.max(0, at + by);
        return new EncounterCommand.Reorder(
                who, at < 0 || before >= order.size() ? null : order.get(before));
    }
}
