package dev.korchma.bot;

import org.springframework.context.annotation.Bean;

/** Two apps. Not a {@code @Configuration}, so that the scan does not find it by itself. */
public class PaperAndSlate {

    @Bean
    PaperFront paper() {
        return new PaperFront("paper");
    }

    @Bean
    PaperFront slate() {
        return new PaperFront("slate");
    }
}
