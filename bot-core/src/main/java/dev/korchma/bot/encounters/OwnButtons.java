package dev.korchma.bot.encounters;

import dev.korchma.bot.command.Deed;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Somebody made up on the spot: from the screen, and once more where the form was not right. */
@Configuration(proxyBeanMethods = false)
class OwnButtons {

    private final Fights fights;
    private final Floor floor;
    private final LedFights led;
    private final DuelAnswers answers;
    private final FormAgain again;
    private final PinnedPacks packs;
    private final Texts texts;

    OwnButtons(
            Fights fights,
            Floor floor,
            LedFights led,
            DuelAnswers answers,
            FormAgain again,
            PinnedPacks packs,
            Texts texts) {
        this.fights = fights;
        this.floor = floor;
        this.led = led;
        this.answers = answers;
        this.again = again;
        this.packs = packs;
        this.texts = texts;
    }

    @Bean
    Deed makeUp() {
        return deed(OwnCreature.OWN);
    }

    @Bean
    Deed makeUpAgain() {
        return deed(OwnCreature.AGAIN);
    }

    private Deed deed(String name) {
        return new OwnCreature(name, fights, floor, led, answers, again, packs, texts);
    }
}
