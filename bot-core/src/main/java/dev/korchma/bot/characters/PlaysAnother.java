package dev.korchma.bot.characters;

import dev.korchma.bot.command.Call;
import dev.korchma.game.journal.MemberId;

/**
 * A member may play another hero from now on: one was made, taken up, put away, brought back or
 * handed to them. Published inside the transaction, after all that.
 *
 * @param call what led to it, in the space of the member
 */
public record PlaysAnother(Call call, MemberId player) {}
