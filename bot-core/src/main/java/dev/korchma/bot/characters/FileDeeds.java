package dev.korchma.bot.characters;

import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Manner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the button below a sheet does that hands the hero out. */
@Configuration(proxyBeanMethods = false)
class FileDeeds {

    static final String HAND = "hero-file";

    @Bean
    Deed handHeroFile(HeroFiles files, Heroes heroes) {
        return new DeedOf(
                HAND,
                Manner.SECRET,
                call ->
                        files.hand(
                                call,
                                heroes.find(
                                                call.where().space(),
                                                SheetDrawer.hero(call.arguments().values()))
                                        .orElseThrow()));
    }
}
