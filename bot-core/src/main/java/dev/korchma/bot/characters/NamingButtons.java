package dev.korchma.bot.characters;

import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.store.Outcome;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The name of somebody new, the last thing that is asked. */
@Configuration(proxyBeanMethods = false)
class NamingButtons {

    static final String NAME = "hero-name";

    /** For a ready-made hero whose name somebody else's bears. */
    static final String READY = "hero-ready-name";

    private static final String CALLED = "called";

    private final Births births;

    NamingButtons(Births births) {
        this.births = births;
    }

    @Bean
    Deed nameHero() {
        return naming(NAME, call -> births.made(call, call.arguments().text(CALLED)));
    }

    @Bean
    Deed nameReadyHero() {
        return naming(
                READY,
                call ->
                        births.readyMade(
                                call,
                                call.arguments().text(DraftDeed.VALUE),
                                call.arguments().text(CALLED)));
    }

    private static Deed naming(String name, Function<Call, Outcome> doing) {
        return new DeedOf(
                name,
                Manner.REDRAW,
                List.of(Option.required(CALLED, new Option.Words(Births.LONGEST_NAME))),
                doing);
    }
}
