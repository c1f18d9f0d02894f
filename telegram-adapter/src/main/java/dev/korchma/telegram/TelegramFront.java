package dev.korchma.telegram;

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
    TelegramHealth telegramHealthIndicator(Pulse pulse, TelegramSettings settings) {
        return new TelegramHealth(pulse, settings);
    }

    @Bean
    @ConditionalOnWebApplication
    RouterFunction<ServerResponse> telegramWebhook(WebhookApi webhook) {
        return RouterFunctions.route().POST(WebhookApi.PATH, webhook::deliver).build();
    }
}
