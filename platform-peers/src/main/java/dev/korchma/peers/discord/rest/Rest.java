package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.check.Violation;
import dev.korchma.peers.discord.check.Violations;
import dev.korchma.peers.discord.payload.News;
import dev.korchma.peers.discord.world.World;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The whole REST interface: from a request read to an answer not yet written. */
public final class Rest {

    /**
     * @param token the bot's
     * @param shards recommended to it
     * @param perBucket requests in one bucket in one second
     * @param globalPerSecond requests of all buckets together in one second
     */
    public record Settings(String token, int shards, int perBucket, int globalPerSecond) {}

    /**
     * An answer with its rate limit.
     *
     * @param limits null for answers given before the buckets were asked
     */
    public record Outcome(Answer answer, RateLimits.@Nullable Verdict limits) {}

    private final Settings settings;
    private final Violations violations;
    private final Routes routes = new Routes();
    private final Dispatch dispatch;
    private final RateLimits limits;

    public Rest(World world, News news, Violations violations, Settings settings) {
        this.settings = settings;
        this.violations = violations;
        this.dispatch = new Dispatch(world);
        var allowance = new RateLimits.Allowance(settings.perBucket(), Duration.ofSeconds(1));
        this.limits = new RateLimits(world.clock(), allowance, settings.globalPerSecond());
        var writer = new MessageWriter(world);
        var callback = new CallbackRoute(world, news, writer);
        var tokens = new TokenRoutes(world, news, writer, callback);
        new MessageRoutes(world, news, writer).into(routes);
        callback.into(routes);
        new WebhookRoutes(world, news, writer, tokens).into(routes);
        new ThreadRoutes(world, news).into(routes);
        new ChannelRoutes(world, news).into(routes);
        new PinRoutes(world, news).into(routes);
        new GuildRoutes(world, news).into(routes);
        new UserRoutes(world).into(routes);
        new CommandRoutes(world).into(routes);
        new ApplicationRoutes(world, settings.shards()).into(routes);
    }

    public Outcome answer(RestRequest request) {
        var match = routes.match(request.method(), request.path());
        if (match == null) {
            report(request, "no such route");
            return new Outcome(Refusals.NO_ROUTE, null);
        }
        if (!match.route().open() && !("Bot " + settings.token()).equals(request.authorization())) {
            return new Outcome(Refusals.UNAUTHORIZED, null);
        }
        var verdict = limits.take(match);
        if (!verdict.admitted()) {
            return new Outcome(LimitHeaders.refusal(verdict), verdict);
        }
        return new Outcome(dispatch.run(match, request), verdict);
    }

    private void report(RestRequest request, String what) {
        violations.add(
                new Violation(Violation.Side.BOT, request.method() + " " + request.path(), what));
    }
}
