package dev.korchma.bot.homebrew;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.books.MoveWords;
import dev.korchma.bot.books.RulesMove;
import dev.korchma.bot.campaigns.Leading;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the buttons below something made up do. */
@Configuration(proxyBeanMethods = false)
class HomebrewDeeds {

    static final String SHOW = "homebrew-show";
    static final String PLAY = "homebrew-play";
    static final String LEAVE = "homebrew-leave";
    static final String TAKE_AWAY = "homebrew-away";
    static final String ID = "id";

    private final Things things;
    private final Brewing brewing;
    private final Leading leading;
    private final Screens screens;
    private final Views views;
    private final MoveWords words;
    private final Texts texts;

    HomebrewDeeds(
            Things things,
            Brewing brewing,
            Leading leading,
            Screens screens,
            Views views,
            MoveWords words,
            Texts texts) {
        this.things = things;
        this.brewing = brewing;
        this.leading = leading;
        this.screens = screens;
        this.views = views;
        this.words = words;
        this.texts = texts;
    }

    @Bean
    Deed showHomebrew() {
        return leading(
                SHOW,
                call -> {
                    Map<String, String> to = new HashMap<>();
                    to.put(HomebrewDrawer.AT, call.arguments().text(HomebrewDrawer.AT));
                    call.arguments().find(ID).ifPresent(id -> to.put(ID, id));
                    return new Screen(
                            screens.turn(
                                    call.where().space(),
                                    call.arguments().number(Choice.VIEW),
                                    to));
                });
    }

    @Bean
    Deed playWithHomebrew() {
        return leading(
                PLAY,
                call ->
                        things.draft(call.where().space(), call.arguments().text(ID))
                                .flatMap(draft -> brewing.take(call, draft))
                                .map(moved -> told(call, moved))
                                .orElseGet(() -> No.because("control.late")));
    }

    @Bean
    Deed leaveHomebrew() {
        return leading(
                LEAVE,
                call -> {
                    things.leave(call.where().space(), call.arguments().text(ID));
                    views.close(call.where().space(), call.arguments().number(Choice.VIEW));
                    return new Screen(
                            View.of(View.Tone.PLAIN)
                                    .text(texts.rich(call.person().language(), "homebrew.left"))
                                    .build());
                });
    }

    @Bean
    Deed takeHomebrewAway() {
        return leading(
                TAKE_AWAY,
                call -> {
                    String id = call.arguments().text(ID);
                    Optional<RulesMove> moved =
                            things.find(call.where().space(), id)
                                    .flatMap(thing -> brewing.takeAway(call, thing.id()));
                    return moved.map(one -> told(call, one))
                            .orElseGet(() -> No.because("control.late"));
                });
    }

    private Outcome told(Call call, RulesMove moved) {
        views.close(call.where().space(), call.arguments().number(Choice.VIEW));
        return new Screen(words.moved(moved, call.person().language()));
    }

    private Deed leading(String name, Function<Call, Outcome> doing) {
        return new DeedOf(
                name,
                Manner.REDRAW,
                call ->
                        leading.leads(call)
                                ? doing.apply(call)
                                : No.because("homebrew.no.not-leading"));
    }
}
