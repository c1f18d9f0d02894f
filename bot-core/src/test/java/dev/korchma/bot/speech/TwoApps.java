package dev.korchma.bot.speech;

import dev.korchma.bot.PaperFront;
import org.springframework.context.annotation.Bean;

/** Two apps in which people talk. */
class TwoApps {

    @Bean
    PaperFront paper() {
        return new PaperFront("paper");
    }

    @Bean
    PaperFront slate() {
        return new PaperFront("slate");
    }
}
