package dev.korchma.bot.encounters;

import dev.korchma.bot.command.Deed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forms that bring somebody: from the screen, and once more where something was not clear. */
@Configuration(proxyBeanMethods = false)
class NewcomerButtons {

    private final Fights fights;
    private final Floor floor;
    private final LedFights led;
    private final DuelAnswers answers;

    NewcomerButtons(Fights fights, Floor floor, LedFights led, DuelAnswers answers) {
        this.fights = fights;
        this.floor = floor;
        this.led = led;
        this.answers = answers;
    }

    @Bean
    Deed bring(BringCreatures form) {
        return deed(BringCreatures.BRING, BringCreatures.BRING, form);
    }

    @Bean
    Deed bringAgain(BringCreatures form) {
        return deed(BringCreatures.AGAIN, BringCreatures.BRING, form);
    }

    @Bean
    Deed makeUp(OwnCreature form) {
        return deed(OwnCreature.OWN, OwnCreature.OWN, form);
    }

    @Bean
    Deed makeUpAgain(OwnCreature form) {
        return deed(OwnCreature.AGAIN, OwnCreature.OWN, form);
    }

    private Deed deed(String name, String words, NewcomerForm form) {
        return new NewcomerDeed(name, words, form, fights, floor, led, answers);
    }
}
