package dev.korchma.telegram;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Everything of the Telegram front, when a token is set; an application imports this. */
@Configuration(proxyBeanMethods = false)
@Conditional(TokenIsSet.class)
@EnableConfigurationProperties(TelegramSettings.class)
@ComponentScan(
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(OnTelegram.class),
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class TelegramFront {

    /** The front's name, as in {@link dev.korchma.bot.chat.Place#front}. */
    static final String NAME = "telegram";

    /** The name makes it the health component {@code telegram}. */
    @Bean
    TelegramHealth telegramHealthIndicator(Pulse pulse, Lease lease, TelegramSettings settings) {
        return new TelegramHealth(pulse, lease, settings);
    }

    /** Begins with the program and comes again, on one instance of several. */
    @Bean
    RecurringTask<Void> telegramSweep(Housekeeping housekeeping) {
        return Tasks.recurring("telegram-sweep", FixedDelay.ofHours(1))
                .execute((_, _) -> housekeeping.sweep());
    }

    @Bean
    @ConditionalOnWebApplication
    RouterFunction<ServerResponse> telegramWebhook(WebhookApi webhook) {
        return RouterFunctions.route().POST(WebhookApi.PATH, webhook::deliver).build();
    }
}
