package dev.korchma.bot.command;

import dev.korchma.bot.chat.DeliveryKey;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.game.dice.Dice;
import java.time.Instant;

/**
 * One saying on its way to its handler.
 *
 * @param now the database's time, the same for the whole saying
 * @param dice keyed by the saying: a retried or redelivered saying draws the same
 */
public record Call(
        DeliveryKey key,
        Person person,
        Whereabouts where,
        Arguments arguments,
        Instant now,
        Dice dice) {

    /** The same saying about another space: a master speaks of the campaign in private. */
    public Call in(long space) {
        return new Call(key, person, where.in(space), arguments, now, dice);
    }

    /** The same saying with other options. */
    Call with(Arguments others) {
        return new Call(key, person, where, others, now, dice);
    }
}
