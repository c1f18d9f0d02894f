package dev.korchma.bot.characters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.board.Talk;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Done;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.people.Places;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the buttons do that make a picture of a sheet. */
@Configuration(proxyBeanMethods = false)
class PictureDeeds {

    static final String OPEN = "hero-picture";
    static final String SHARE = "hero-picture-share";
    static final String TURN = "hero-picture-turn";

    /** The page that is wanted. */
    static final String TO = "to";

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
                                        pictures.taken(
                                                call,
                                                call.where().place(),
                                                call.person().language()))));
    }

    @Bean
    Deed turnPicture(Screens screens, Views views) {
        return new DeedOf(
                TURN,
                Manner.REDRAW,
                call -> {
                    long space = call.where().space();
                    long view = call.arguments().number(Choice.VIEW);
                    return new Screen(
                            call.arguments()
                                    .find(TO)
                                    .map(page ->
                                            screens.turn(
                                                    space,
                                                    view,
                                                    HeroPictures.turned(
                                                            views.find(space, view)
                                                                    .orElseThrow()
                                                                    .subject(),
                                                            Integer.parseInt(page))))
                                    .orElseGet(() -> screens.redraw(space, view)));
                });
    }

    @Bean
    Deed sharePicture(Views views, Talk talk, Places places, HeroPictures pictures) {
        return new DeedOf(
                SHARE,
                Manner.UPDATE,
                call -> {
                    share(call, views, talk, places, pictures);
                    return new Done();
                });
    }

    /** Where the card stands whose picture it is, wherever the one who asked was answered. */
    private static void share(
            Call call, Views views, Talk talk, Places places, HeroPictures pictures) {
        long space = call.where().space();
        UUID together = UUID.randomUUID();
        views.find(space, call.arguments().number(Choice.VIEW))
                .flatMap(row -> places.find(row.place().front(), row.place().id()))
                .map(where -> where.in(space))
                .ifPresent(where ->
                        HeroPictures.leaves(pictures.taken(call, where.place(), where.language()))
                                .forEach(page ->
                                        talk.open(
                                                SharedPictureDrawer.KIND, where, together, page)));
    }
}
