package dev.korchma.telegram;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Everything of the Telegram front; an application imports this. */
@Configuration(proxyBeanMethods = false)
@Conditional(TokenIsSet.class)
@EnableConfigurationProperties(TelegramSettings.class)
@ComponentScan
public class TelegramFront {

    /** The front's name, as in {@link dev.korchma.bot.chat.Place#front}. */
    static final String NAME = "telegram";
}
