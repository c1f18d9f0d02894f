package dev.korchma.bot.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.korchma.bot.board.BoardKeeper;
import dev.korchma.bot.board.OutboxRelay;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.command.Clockwork;
import dev.korchma.bot.store.Inbox;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** The rounds of the house: showing what a crash or a deaf platform left unshown, and sweeping. */
@Configuration(proxyBeanMethods = false)
class Rounds {

    /** Longer than any platform repeats a delivery. */
    private static final Duration DELIVERIES_KEPT = Duration.ofDays(3);

    private static final Duration DIALOGS_KEPT = Duration.ofDays(1);

    private final BoardKeeper boards;
    private final OutboxRelay relay;

    Rounds(BoardKeeper boards, OutboxRelay relay) {
        this.boards = boards;
        this.relay = relay;
    }

    @EventListener
    void opened(ApplicationReadyEvent ready) {
        boards.round();
        relay.round();
        ready.getApplicationContext().getBean(Scheduler.class).start();
    }

    @Bean
    RecurringTask<Void> lookAfterBoards() {
        return Tasks.recurring("boards", FixedDelay.ofSeconds(15))
                .execute((_, _) -> {
                    boards.round();
                    relay.round();
                });
    }

    @Bean
    RecurringTask<Void> sweep(
            Inbox inbox, Views views, ObjectProvider<Sweeper> sweepers, Clockwork clock) {
        return Tasks.recurring("sweep", FixedDelay.ofHours(1))
                .execute((_, _) -> {
                    inbox.forgetBefore(clock.now().minus(DELIVERIES_KEPT));
                    views.forgetDialogsBefore(clock.now().minus(DIALOGS_KEPT));
                    sweepers.forEach(sweeper -> sweeper.sweep(clock.now()));
                });
    }
}
