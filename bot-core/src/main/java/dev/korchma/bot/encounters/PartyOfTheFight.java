package dev.korchma.bot.encounters;

import dev.korchma.bot.campaigns.Roles;
import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.characters.PlaysAnother;
import dev.korchma.bot.command.Call;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.Newcomer;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings the heroes players come to play into the fights that have not begun, in the same
 * transaction. Whoever made or chose the hero is told nothing of it: one that is being made ready
 * is no player's business.
 */
@Component
class PartyOfTheFight {

    private final Fights fights;
    private final LedFights led;
    private final Floor floor;
    private final Roles roles;
    private final Heroes heroes;

    PartyOfTheFight(Fights fights, LedFights led, Floor floor, Roles roles, Heroes heroes) {
        this.fights = fights;
        this.led = led;
        this.floor = floor;
        this.roles = roles;
        this.heroes = heroes;
    }

    @EventListener
    void follows(PlaysAnother news) {
        Call call = news.call();
        if (roles.players(call.where().space()).contains(news.player())) {
            led.notBegun(call).forEach(fight -> follow(call, fight, news.player()));
        }
    }

    private void follow(Call call, DocumentId fight, MemberId player) {
        long space = call.where().space();
        Encounter encounter = floor.find(space, fight).orElseThrow();
        Newcomer hero =
                heroes.inUse(space, player, floor.pack(encounter)).map(Newcomer::hero).orElse(null);
        var _ = fights.carry(call, fight, new EncounterCommand.Follow(player, hero));
    }
}
