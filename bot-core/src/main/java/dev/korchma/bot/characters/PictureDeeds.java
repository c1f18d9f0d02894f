package dev.korchma.bot.characters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Done;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.people.Places;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the buttons do that make a picture of a sheet. */
@Configuration(proxyBeanMethods = false)
class PictureDeeds {

    static final String OPEN = "hero-picture";
    static final String SHARE = "hero-picture-share";

    @Bean
    Deed openPicture(Screens screens, HeroPictures pictures) {
        return new DeedOf(
                OPEN,
                Manner.SECRET,
                call ->
                        new Screen(
                                screens.open(
                                        PictureDrawer.KIND,
                                        call.where(),
                                        call.person(),
                                        pictures.taken(call, call.person().language()))));
    }

    @Bean
    Deed sharePicture(Views views, Places places, HeroPictures pictures) {
        return new DeedOf(
                SHARE,
                Manner.UPDATE,
                call -> {
                    share(call, views, places, pictures);
                    return new Done();
                });
    }

    /** Where the card stands whose picture it is, wherever the one who asked was answered. */
    private static void share(Call call, Views views, Places places, HeroPictures pictures) {
        long space = call.where().space();
        views.find(space, call.arguments().number(Choice.VIEW))
                .flatMap(row -> places.find(row.place().front(), row.place().id()))
                .map(where -> where.in(space))
                .ifPresent(where ->
                        views.announce(
                                SharedPictureDrawer.KIND,
                                where,
                                pictures.taken(call, where.language())));
    }
}
