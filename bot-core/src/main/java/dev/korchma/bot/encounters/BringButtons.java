package dev.korchma.bot.encounters;

import dev.korchma.bot.command.Deed;
import dev.korchma.bot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Creatures of the book: from the screen, and once more where it was not clear who is meant. */
@Configuration(proxyBeanMethods = false)
class BringButtons {

    private final Fights fights;
    private final Floor floor;
    private final LedFights led;
    private final DuelAnswers answers;
    private final FormAgain again;
    private final Panels panels;
    private final Texts texts;

    BringButtons(
            Fights fights,
            Floor floor,
            LedFights led,
            DuelAnswers answers,
            FormAgain again,
            Panels panels,
            Texts texts) {
        this.fights = fights;
        this.floor = floor;
        this.led = led;
        this.answers = answers;
        this.again = again;
        this.panels = panels;
        this.texts = texts;
    }

    @Bean
    Deed bring() {
        return deed(BringCreatures.BRING);
    }

    @Bean
    Deed bringAgain() {
        return deed(BringCreatures.AGAIN);
    }

    private Deed deed(String name) {
        return new BringCreatures(name, fights, floor, led, answers, again, panels, texts);
    }
}
