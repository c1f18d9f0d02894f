package dev.korchma.bot.encounters;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.korchma.bot.command.Call;
import dev.korchma.game.journal.DocumentId;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Lets challenges lapse that nobody answers. */
@Component
class DuelTimers {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String TASK = "duel-lapse";

    private final SchedulerClient timers;

    DuelTimers(SchedulerClient timers) {
        this.timers = timers;
    }

    /** Sets the timer of a challenge and says when it rings; exists when the challenge does. */
    Instant lapse(Call call, DocumentId encounter) {
        Instant until = call.now().plus(PATIENCE);
        String id = call.where().space() + "/" + encounter.value();
        timers.scheduleIfNotExists(Ringing.TASK_DESCRIPTOR.instance(id).build(), until);
        return until;
    }

    /** What happens when the timer rings. */
    @Configuration(proxyBeanMethods = false)
    static class Ringing {

        static final com.github.kagkarlsson.scheduler.task.TaskDescriptor<Void> TASK_DESCRIPTOR =
                com.github.kagkarlsson.scheduler.task.TaskDescriptor.of(TASK);

        @Bean
        OneTimeTask<Void> lapseOfDuels(ObjectProvider<DuelLapse> lapse) {
            return Tasks.oneTime(TASK_DESCRIPTOR)
                    .execute((instance, _) -> lapse.getObject().ring(instance.getId()));
        }
    }
}
