package dev.korchma.discord;

import dev.korchma.discord.LoginBudget.Later;
import dev.korchma.discord.LoginBudget.Spent;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.RestRateLimiter.GlobalRateLimit;
import net.dv8tion.jda.api.utils.SessionController;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every login of JDA passes here, resumed sessions do not: each waits until {@link LoginBudget}
 * lets it go on to the controller that keeps Discord's five seconds between two of them.
 */
final class Logins extends ListenerAdapter implements SessionController {

    private static final Logger LOG = LoggerFactory.getLogger("korchma");

    /** A session in which nobody was served and that ends sooner was none. */
    private static final Duration LASTING = Duration.ofMinutes(1);

    private static final Duration DATABASE_AWAY = Duration.ofSeconds(5);

    /** Does something later. */
    @FunctionalInterface
    interface Timer {
        void after(Duration pause, Runnable what);
    }

    private final LoginBudget budget;
    private final SessionController controller;
    private final Timer timer;

    /** Who waits, and why. */
    private final Map<SessionConnectNode, String> waiting = new ConcurrentHashMap<>();

    /** The login a shard spent last, and whether it led to a session. */
    private final Map<Integer, Login> logins = new ConcurrentHashMap<>();

    /**
     * @param ready whether it led to a session
     * @param held whether that session was not in vain
     */
    private record Login(long number, boolean ready, boolean held) {}

    Logins(LoginBudget budget, SessionController controller, Timer timer) {
        this.budget = budget;
        this.controller = controller;
        this.timer = timer;
    }

    @Override
    public void appendSession(SessionConnectNode node) {
        logins.remove(node.getShardInfo().getShardId());
        waiting.put(node, "");
        timer.after(Duration.ZERO, () -> admit(node));
    }

    @Override
    public void removeSession(SessionConnectNode node) {
        if (waiting.remove(node) == null) {
            controller.removeSession(node);
        }
    }

    private void admit(SessionConnectNode node) {
        if (!waiting.containsKey(node)) {
            return;
        }
        int shard = node.getShardInfo().getShardId();
        try {
            if (budget.isStale()) {
                askDiscord(node.getJDA());
            }
            switch (budget.ask(shard)) {
                case Spent(long login) -> {
                    if (waiting.remove(node) != null) {
                        logins.put(shard, new Login(login, false, false));
                        controller.appendSession(node);
                    }
                }
                case Later(Duration pause, String why) -> later(node, pause, why);
            }
        } catch (RuntimeException databaseAway) {
            LOG.debug("A login has to wait", databaseAway);
            later(node, DATABASE_AWAY, "the database cannot be asked");
        }
    }

    private void later(SessionConnectNode node, Duration pause, String why) {
        waiting.replace(node, why);
        timer.after(pause, () -> admit(node));
    }

    /** Without an answer our own count has to do. */
    private void askDiscord(JDA shard) {
        try {
            budget.learn(LoginLimit.ask(shard, budget.now()));
        } catch (RuntimeException away) {
            LOG.debug("Discord does not tell how many logins are left", away);
        }
    }

    /** Why a shard is not logged in; empty when none has to wait. */
    Optional<String> waitsBecause() {
        return waiting.values().stream().filter(why -> !why.isEmpty()).findFirst();
    }

    /** How the day stands, when most of it is spent. */
    Optional<LoginLimit> scarce() {
        return budget.standing().filter(LoginLimit::isReserve);
    }

    @Override
    public void onReady(ReadyEvent event) {
        begun(event.getJDA());
    }

    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        begun(event.getJDA());
    }

    private void begun(JDA jda) {
        int shard = jda.getShardInfo().getShardId();
        Login login =
                logins.computeIfPresent(shard, (_, was) -> new Login(was.number(), true, false));
        if (login != null) {
            timer.after(LASTING, () -> notInVain(shard, login));
        }
    }

    /** Somebody was served: whatever ends the session now, it was not in vain. */
    @Override
    public void onGenericInteractionCreate(GenericInteractionCreateEvent event) {
        int shard = event.getJDA().getShardInfo().getShardId();
        Login login = logins.get(shard);
        if (login != null && login.ready() && !login.held()) {
            timer.after(Duration.ZERO, () -> notInVain(shard, login));
        }
    }

    private void notInVain(int shard, Login login) {
        if (logins.replace(shard, login, new Login(login.number(), true, true))) {
            hold(login);
        }
    }

    private void hold(Login login) {
        try {
            budget.held(login.number());
        } catch (RuntimeException databaseAway) {
            LOG.debug("A login that led to a session counts as one that did not", databaseAway);
        }
    }

    /** Who ends in order had a session that was good; who is killed does not come here. */
    void close() {
        waiting.clear();
        logins.values().stream()
                .filter(login -> login.ready() && !login.held())
                .forEach(this::hold);
    }

    @Override
    public void setConcurrency(int level) {
        controller.setConcurrency(level);
    }

    @Override
    public GlobalRateLimit getRateLimitHandle() {
        return controller.getRateLimitHandle();
    }

    @Override
    public String getGateway() {
        return controller.getGateway();
    }

    @Override
    public ShardedGateway getShardedGateway(JDA jda) {
        return controller.getShardedGateway(jda);
    }
}
