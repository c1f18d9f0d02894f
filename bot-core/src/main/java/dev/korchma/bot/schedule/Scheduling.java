package dev.korchma.bot.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import dev.korchma.bot.command.Clockwork;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Wires db-scheduler by hand: its Spring Boot starter lags behind its core. */
@Configuration(proxyBeanMethods = false)
class Scheduling {

    /** Fine enough for duels that lapse by the minute, and next to nothing for an idle house. */
    private static final Duration POLL = Duration.ofSeconds(5);

    /** How long the end of the program waits for a timer at work. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** Schedules inside the transaction at hand: a timer exists exactly when its step does. */
    @Bean
    SchedulerClient timers(DataSource dataSource, Clockwork clock) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .build();
    }

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(
            DataSource dataSource,
            List<OneTimeTask<?>> timers,
            List<RecurringTask<?>> rounds,
            Clockwork clock) {
        return Scheduler.create(dataSource, List.<Task<?>>copyOf(timers))
                .startTasks(rounds)
                .pollingInterval(POLL)
                .shutdownMaxWait(PATIENCE)
                .clock(clock::now)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }
}
