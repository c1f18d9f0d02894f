package dev.korchma.peers.discord.rest;

import dev.korchma.peers.discord.check.Inspection;
import dev.korchma.peers.discord.gateway.Logins;
import dev.korchma.peers.discord.payload.News;
import dev.korchma.peers.discord.world.World;
import java.time.Duration;
import java.util.stream.Collectors;
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
     * @param fault what shall happen to the answer on its way, null for nothing
     */
    public record Outcome(
            Answer answer, RateLimits.@Nullable Verdict limits, @Nullable RestFault fault) {

        Outcome(Answer answer, RateLimits.@Nullable Verdict limits) {
            this(answer, limits, null);
        }
    }

    private static final int LARGEST_FILE = 10 << 20;

    private final Settings settings;
    private final Logins logins;
    private final Inspection inspection;
    private final Routes routes = new Routes();
    private final Dispatch dispatch;
    private final RateLimits limits;
    private final RestFaults faults;
    private final Traffic traffic = new Traffic();

    public Rest(
            World world,
            News news,
            Inspection inspection,
            RestFaults faults,
            Logins logins,
            Settings settings) {
        this.settings = settings;
        this.logins = logins;
        this.faults = faults;
        this.inspection = inspection;
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
        new ReactionRoutes(world).into(routes);
        new GuildRoutes(world, news).into(routes);
        new UserRoutes(world).into(routes);
        new CommandRoutes(world).into(routes);
        new ApplicationRoutes(world, settings.shards(), logins).into(routes);
    }

    /** What was asked so far. */
    public Traffic traffic() {
        return traffic;
    }

    private boolean isBot(RestRequest request) {
        return !logins.isTokenTaken()
                && ("Bot " + settings.token()).equals(request.authorization());
    }

    public Outcome answer(RestRequest request) {
        var match = routes.match(request.method(), request.path());
        if (match == null) {
            inspection.bot(where(request), "the peer has no such route");
            return new Outcome(Refusals.NO_ROUTE, null);
        }
        var outcome = answer(match, request);
        traffic.count(match.route(), outcome.answer().status());
        return outcome;
    }

    private Outcome answer(Routes.Match match, RestRequest request) {
        if (!match.route().open() && !isBot(request)) {
            return new Outcome(Refusals.UNAUTHORIZED, null);
        }
        var fault = faults.take(request);
        if (fault instanceof RestFault.Limited limited) {
            var verdict = RateLimits.pretended(match, limited);
            return new Outcome(LimitHeaders.refusal(verdict), verdict);
        }
        if (fault instanceof RestFault.Broken(int status)) {
            return new Outcome(new Answer.Refused(status, 0, "Service unavailable", null), null);
        }
        var verdict = limits.take(match);
        var answer = verdict.admitted() ? judged(match, request) : LimitHeaders.refusal(verdict);
        inspection.answer(request.method(), request.path(), answer.status(), answer.body());
        return new Outcome(answer, verdict, fault);
    }

    private Answer judged(Routes.Match match, RestRequest request) {
        if (request.files().stream().anyMatch(file -> file.bytes().length > LARGEST_FILE)) {
            inspection.bot(where(request), "a file of more than " + LARGEST_FILE + " bytes");
            return Refusals.TOO_LARGE;
        }
        var files = request.files().stream().map(Upload::index).collect(Collectors.toSet());
        var problems =
                inspection.request(
                        request.method(), request.path(), request.query(), request.body(), files);
        if (!problems.isEmpty()) {
            var first = problems.getFirst();
            return Refusals.invalidForm(first.path(), "BASE_TYPE_BAD", first.words());
        }
        var answer = dispatch.run(match, request);
        if (answer instanceof Answer.Refused refused && refused.code() == Refusals.INVALID_FORM) {
            inspection.bot(where(request), String.valueOf(refused.errors()));
        }
        return answer;
    }

    private static String where(RestRequest request) {
        return request.method() + " " + request.path();
    }
}
