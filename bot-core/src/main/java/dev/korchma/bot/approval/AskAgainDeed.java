package dev.korchma.bot.approval;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.characters.Requests;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a player does with what was sent back, where nothing is to be changed about it. */
@Configuration(proxyBeanMethods = false)
class AskAgainDeed {

    static final String AGAIN = "approval-again";

    private final Requests requests;
    private final Views views;
    private final Texts texts;

    AskAgainDeed(Requests requests, Views views, Texts texts) {
        this.requests = requests;
        this.views = views;
        this.texts = texts;
    }

    @Bean
    Deed askAgain() {
        return DeedOf.play(
                AGAIN,
                Manner.REDRAW,
                call ->
                        requests.askAgain(call, ApprovalCards.hero(call.arguments().values()))
                                .<Outcome>map(no -> no)
                                .orElseGet(() -> asked(call)));
    }

    private Outcome asked(Call call) {
        views.close(call.where().space(), call.arguments().number(Choice.VIEW));
        return new Screen(View.say(texts.rich(call.person().language(), "approval.asked-again")));
    }
}
