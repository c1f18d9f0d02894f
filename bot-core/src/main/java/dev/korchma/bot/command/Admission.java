package dev.korchma.bot.command;

import java.util.Optional;

/** Decides who may begin something of play where. Every answer of every one counts. */
public interface Admission {

    /**
     * Lets somebody begin a {@link Handler#isPlay handler of play}, in the transaction in which it
     * will run; who is let in may be more here from then on.
     *
     * @return why not; empty for whoever may
     */
    Optional<No> refuse(Call call);
}
