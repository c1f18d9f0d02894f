package dev.korchma.bot.characters;

import dev.korchma.bot.board.Screens;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Done;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.character.Character;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The commands about one hero. */
@Configuration(proxyBeanMethods = false)
class HeroCommands {

    private final WhichHero which;
    private final Views views;
    private final Screens screens;
    private final HeroFiles files;

    HeroCommands(WhichHero which, Views views, Screens screens, HeroFiles files) {
        this.which = which;
        this.views = views;
        this.screens = screens;
        this.files = files;
    }

    /** The card itself is the answer; the one before it in this place stays as it is. */
    @Bean
    Command characterSheet() {
        return new HeroCommand("character sheet", Manner.UPDATE, which, this::sheet);
    }

    private Outcome sheet(Call call, Character hero) {
        UUID stream = hero.id().value();
        views.leave(SheetDrawer.KIND, call.where(), stream);
        views.show(SheetDrawer.KIND, call.where(), stream, subject(hero));
        return new Done();
    }

    @Bean
    Command characterEdit() {
        return new HeroCommand(
                "character edit",
                Manner.SECRET,
                which,
                (call, hero) -> ask(EditDrawer.KIND, call, hero));
    }

    @Bean
    Command characterRetire() {
        return new HeroCommand(
                "character retire",
                Manner.SECRET,
                which,
                (call, hero) -> ask(RetireDrawer.KIND, call, hero));
    }

    @Bean
    Command characterExport() {
        return new HeroCommand("character export", Manner.SECRET, which, files::hand);
    }

    private Outcome ask(String kind, Call call, Character hero) {
        return new Screen(screens.open(kind, call.where(), call.person(), subject(hero)));
    }

    private static Map<String, String> subject(Character hero) {
        return Map.of(SheetDrawer.HERO, hero.id().value().toString());
    }
}
