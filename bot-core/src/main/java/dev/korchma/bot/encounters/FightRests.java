package dev.korchma.bot.encounters;

import dev.korchma.bot.command.Call;
import dev.korchma.game.encounter.Encounter;

/**
 * A fight that is led stands still or has ended. Published inside the transaction of the step.
 *
 * @param call of whoever made it so
 * @param encounter as it is now
 * @param step the number of that step in the stream of the fight
 */
public record FightRests(Call call, Encounter encounter, long step) {}
