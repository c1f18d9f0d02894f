package dev.korchma.peers.telegram;

import dev.korchma.peers.telegram.delivery.LongPolls;
import dev.korchma.peers.telegram.delivery.UpdateLog;
import dev.korchma.peers.telegram.methods.Params;
import dev.korchma.peers.telegram.world.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** What goes wrong on purpose, until told otherwise. */
public final class Faults {

    /** What happens to a call. */
    public sealed interface Effect {

        /** Refused with 429 and the seconds to wait. */
        record TooMany(int seconds) implements Effect {}

        /** Refused with a status such as 502. */
        record Broken(int status) implements Effect {}

        /** Nothing is done and the connection ends in the middle of an answer. */
        record CutBefore() implements Effect {}

        /** All is done and the connection ends in the middle of the answer. */
        record CutAfter() implements Effect {}

        /** The answer takes this much longer. */
        record Slow(Duration by) implements Effect {}
    }

    /**
     * Which calls.
     *
     * @param method in any case, empty for every one
     * @param chat the chat's id, 0 for every one
     */
    public record Where(String method, long chat) {

        public static Where everywhere() {
            return new Where("", 0);
        }

        public static Where method(String method) {
            return new Where(method, 0);
        }

        public static Where chat(long chat) {
            return new Where("", chat);
        }

        boolean covers(String called, Params params) {
            boolean sameMethod =
                    method.isEmpty()
                            || method.toLowerCase(Locale.ROOT)
                                    .equals(called.toLowerCase(Locale.ROOT));
            return sameMethod && (chat == 0 || params.number("chat_id").orElse(0) == chat);
        }
    }

    private static final class Rule {
        final Where where;
        final Effect effect;
        final double share;
        int left;

        Rule(Where where, Effect effect, double share, int left) {
            this.where = where;
            this.effect = effect;
            this.share = share;
            this.left = left;
        }
    }

    private final World world;
    private final UpdateLog log;
    private final LongPolls polls;
    private final Random random;
    private final List<Rule> rules = new ArrayList<>();

    Faults(World world, UpdateLog log, LongPolls polls, long seed) {
        this.world = world;
        this.log = log;
        this.polls = polls;
        this.random = new Random(seed);
    }

    /** The next so many calls there suffer this. */
    public void next(int calls, Where where, Effect effect) {
        world.act(() -> rules.add(new Rule(where, effect, 1, calls)));
    }

    /**
     * A share of the calls there suffers this.
     *
     * @param share from 0 to 1
     */
    public void often(double share, Where where, Effect effect) {
        world.act(() -> rules.add(new Rule(where, effect, share, Integer.MAX_VALUE)));
    }

    /** The next updates come a second time after they were confirmed. */
    public void duplicateUpdates(int count) {
        world.act(() -> log.repeatNext(count));
    }

    /** The next batch of several updates comes last first. */
    public void reverseUpdates() {
        world.act(log::reverseNext);
    }

    /** The next updates are held back until they are released. */
    public void holdUpdates(int count) {
        world.act(() -> log.holdNext(count));
    }

    /** What was held back comes now. */
    public void releaseUpdates() {
        world.act(log::release);
    }

    /** Ids of updates begin anew below the last one, as after a week without any. */
    public void idleWeek() {
        world.act(log::beginLower);
    }

    /** Polls are held without an answer. */
    public void deaf(boolean now) {
        world.act(() -> polls.deaf(now));
    }

    /** All is well again. */
    public void none() {
        world.act(() -> {
            rules.clear();
            polls.deaf(false);
        });
    }

    Optional<Effect> happening(String method, Params params) {
        return world.step(() -> {
            for (var rule : rules) {
                if (rule.where.covers(method, params)
                        && (rule.share >= 1 || random.nextDouble() < rule.share)) {
                    rule.left--;
                    rules.removeIf(spent -> spent.left == 0);
                    return Optional.of(rule.effect);
                }
            }
            return Optional.empty();
        });
    }
}
