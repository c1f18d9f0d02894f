package dev.korchma.bot.command;

import dev.korchma.bot.store.Outcome;
import java.util.function.Function;

/**
 * A command of which a part takes long and needs no lock: it is done before the transaction of the
 * saying begins, so that nobody waits for it.
 */
public interface Preparing {

    /**
     * Does what takes long; reads, and writes nothing.
     *
     * @return what is left to do inside the transaction, perhaps more than once. What it was made
     *     from may have changed by then
     */
    Function<Call, Outcome> prepared(Call call);
}
