package dev.korchma.benchmarks.load;

/** The figures of one run as the table of the page. */
record Report(int people, Play most, Play steady, double bare) {

    String text() {
        System.err.println("as fast as they can: " + most.tally().byKind());
        System.err.println("steady: " + steady.tally().byKind());
        return asFastAsTheyCan() + steadily();
    }

    private String asFastAsTheyCan() {
        return """
        | as fast as %d people can | | goal |
        |---|---:|---|
        | committed actions a second | %.0f | at least 1,000 |
        | of them steps of duels | %.0f | |
        | the bare step, transactions a second | %.0f | |
        | actions to one bare step | %.2f | at least 0.50 |
        """
                        .formatted(
                                people,
                                most.perSecond(),
                                most.steps() / most.seconds(),
                                bare,
                                most.perSecond() / bare)
                + costs(most);
    }

    private String steadily() {
        return """
        | **%.0f actions a second** | | |
        | first response later than 2.5 s | %d of %d | none |
        """
                        .formatted(
                                steady.tally().count() / steady.seconds(),
                                steady.tally().laterThan(2.5),
                                steady.tally().count())
                + costs(steady);
    }

    private static String costs(Play play) {
        return """
        | first response, p50 / p99 / p99.9 | %.0f / %.0f / %.0f ms | p99 at most 100 ms at 200/s |
        | processor time of the bot, each action | %.2f ms | |
        | allocated by the bot, each action | %.0f KB | at most 150 KB |
        | cores busy: bot / PostgreSQL / peers and people | %.2f / %.2f / %.2f | |
        """
                .formatted(
                        play.tally().millis(50),
                        play.tally().millis(99),
                        play.tally().millis(99.9),
                        play.botMillisPerAct(),
                        play.kilobytesPerAct(),
                        play.cores(play.bot().processorNanos()),
                        play.cores(play.postgresNanos()),
                        play.cores(play.peersNanos()));
    }
}
