package dev.korchma.telegram;

import dev.korchma.telegram.Answer.Done;
import dev.korchma.telegram.Answer.Overtaken;
import dev.korchma.telegram.Answer.Refused;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.objects.User;

/**
 * Joins Telegram at the start and leaves at the end. A wrong token stops the start; a Telegram that
 * is away does not, the front joins when it is back.
 */
@OnTelegram
class Connection implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger("korchma.telegram");
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Calls calls;
    private final Myself myself;
    private final Pulse pulse;
    private final Menus menus;
    private final Intake intake;
    private final WebhookAddress webhook;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean running;

    Connection(
            Calls calls,
            Myself myself,
            Pulse pulse,
            Menus menus,
            Intake intake,
            WebhookAddress webhook) {
        this.calls = calls;
        this.myself = myself;
        this.pulse = pulse;
        this.menus = menus;
        this.intake = intake;
        this.webhook = webhook;
    }

    @Override
    public void start() {
        running = true;
        if (isIntroduced()) {
            join();
        } else {
            Thread.ofVirtual().name("telegram-connection").start(this::joinLater);
        }
    }

    @Override
    public void stop() {
        running = false;
        stopping.countDown();
        intake.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void joinLater() {
        Duration pause = Duration.ofSeconds(1);
        try {
            while (!stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                if (isIntroduced()) {
                    join();
                    return;
                }
                Duration twice = pause.multipliedBy(2);
                pause = twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (TokenRefused refused) {
            pulse.trouble(TokenRefused.SENTENCE);
        }
    }

    /**
     * Asks Telegram who we are.
     *
     * @throws TokenRefused when it does not know us
     */
    private boolean isIntroduced() {
        try {
            return switch (calls.now(new GetMe())) {
                case Done<User>(User me) -> {
                    myself.isCalled(me.getUserName());
                    myself.hearsGroups(Boolean.TRUE.equals(me.getCanReadAllGroupMessages()));
                    pulse.heard();
                    yield true;
                }
                case Refused<User>(Refusal why) -> {
                    if (why.kind() == Refusal.Kind.WRONG_TOKEN) {
                        throw new TokenRefused();
                    }
                    pulse.trouble("Telegram refuses us (" + why.code() + "); trying again.");
                    yield false;
                }
                case Overtaken<User> _ -> false;
            };
        } catch (TelegramAway away) {
            pulse.trouble(away.why() + "; trying again.");
            return false;
        }
    }

    private void join() {
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        menus.set();
                    } catch (TelegramAway away) {
                        LOG.info("The menu of commands was not set: {}", away.why());
                    }
                });
        if (webhook.isWanted()) {
            webhook.announce();
        } else {
            intake.start();
        }
        myself.handle().ifPresent(handle -> LOG.info("On Telegram as @{}", handle));
    }
}
