package dev.korchma.bot.growth;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.campaigns.Roles;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Done;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The buttons of what is given: who gets it, give it, take it back. */
@Configuration(proxyBeanMethods = false)
class GrantDeeds {

    static final String GIVE = "party-grant-give";
    static final String TURN = "party-grant-turn";
    static final String SHARE = "party-grant-share";
    static final String UNDO = "party-grant-undo";
    static final String WHO = "who";
    static final String TOGETHER = "together";
    static final String AWARD = "award";

    private final Granting granting;
    private final Screens screens;
    private final Views views;
    private final Roles roles;
    private final Members members;
    private final Texts texts;

    GrantDeeds(
            Granting granting,
            Screens screens,
            Views views,
            Roles roles,
            Members members,
            Texts texts) {
        this.granting = granting;
        this.screens = screens;
        this.views = views;
        this.roles = roles;
        this.members = members;
        this.texts = texts;
    }

    @Bean
    Deed turnGrant() {
        return new Led(this, TURN, Manner.REDRAW, (call, _) -> turned(call));
    }

    private Outcome turned(Call call) {
        return shown(call, Grant.of(call.arguments().values()).turned(call.arguments().text(WHO)));
    }

    @Bean
    Deed shareGrant() {
        return new Led(
                this,
                SHARE,
                Manner.REDRAW,
                (call, _) ->
                        shown(
                                call,
                                Grant.of(call.arguments().values())
                                        .dealt(
                                                Boolean.parseBoolean(
                                                        call.arguments().text(TOGETHER)))));
    }

    private Outcome shown(Call call, Grant grant) {
        return new Screen(
                screens.turn(
                        call.where().space(),
                        call.arguments().number(Choice.VIEW),
                        grant.subject()));
    }

    @Bean
    Deed giveGrant() {
        return new Led(this, GIVE, Manner.REDRAW, this::given);
    }

    private Outcome given(Call call, MemberId me) {
        if (!granting.give(call, me, Grant.of(call.arguments().values()))) {
            return No.because("growth.no.nobody");
        }
        views.close(call.where().space(), call.arguments().number(Choice.VIEW));
        return new Screen(
                View.of(View.Tone.GOOD)
                        .text(texts.rich(call.person().language(), "growth.given-it"))
                        .build());
    }

    @Bean
    Deed undoGrant() {
        return new Led(this, UNDO, Manner.UPDATE, this::undone);
    }

    private Outcome undone(Call call, MemberId me) {
        UUID award = UUID.fromString(call.arguments().text(AWARD));
        List<String> risen = granting.takeBack(call, me, award);
        return risen.isEmpty()
                ? new Done()
                : new No("growth.no.risen", Map.of("names", String.join(", ", risen)));
    }

    /** A button for those who lead alone. */
    private record Led(
            GrantDeeds deeds, String name, Manner manner, BiFunction<Call, MemberId, Outcome> doing)
            implements Deed {

        @Override
        public boolean isPlay() {
            return true;
        }

        @Override
        public Outcome run(Call call) {
            long space = call.where().space();
            MemberId me = deeds.members.enter(space, call.person().id());
            return deeds.roles.leads(space, me)
                    ? doing.apply(call, me)
                    : No.because("growth.no.not-leader");
        }
    }
}
