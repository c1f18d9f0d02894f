package dev.korchma.bot.uses;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.campaigns.EveryTable;
import dev.korchma.bot.campaigns.Roles;
import dev.korchma.bot.characters.HeroDeeds;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Done;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the buttons of deeds between fights do. */
@Configuration(proxyBeanMethods = false)
class UseButtons {

    static final String SHOW = "hero-use-show";
    static final String DO = "hero-use-do";
    static final String UNDO = "hero-use-undo";
    static final String WHY = "hero-use-why";
    static final String WHY_THIS = "hero-use-why-this";
    static final String DEED = "deed";

    private static final String CLOSED = "closed";

    private final Comrades comrades;
    private final Using using;
    private final Screens screens;
    private final Views views;
    private final EveryTable tables;
    private final Roles roles;
    private final Texts texts;

    UseButtons(
            Comrades comrades,
            Using using,
            Screens screens,
            Views views,
            EveryTable tables,
            Roles roles,
            Texts texts) {
        this.comrades = comrades;
        this.using = using;
        this.screens = screens;
        this.views = views;
        this.tables = tables;
        this.roles = roles;
        this.texts = texts;
    }

    @Bean
    Deed openUses() {
        return DeedOf.play(
                HeroDeeds.USE,
                Manner.SECRET,
                call -> open(call, UUID.fromString(call.arguments().text(HeroDeeds.HERO)), ""));
    }

    /**
     * @param action what it shall be; empty to be asked
     */
    Outcome open(Call call, UUID hero, String action) {
        Company company = comrades.of(call.where().space(), hero).orElse(null);
        if (company == null) {
            return No.because("hero.no.none");
        }
        return using.whyNot(call, company.hero())
                .<Outcome>map(no -> no)
                .orElseGet(() ->
                        new Screen(
                                screens.open(
                                        UseDrawer.KIND,
                                        call.where(),
                                        call.person(),
                                        new Chosen(hero, action, "", List.of()).subject())));
    }

    @Bean
    Deed showUses() {
        return new DeedOf(
                SHOW,
                Manner.REDRAW,
                call ->
                        new Screen(
                                screens.turn(
                                        call.where().space(),
                                        call.arguments().number(Choice.VIEW),
                                        Chosen.of(call.arguments().values()).subject())));
    }

    @Bean
    Deed doUse() {
        return DeedOf.play(DO, Manner.REDRAW, this::carryOut);
    }

    private Outcome carryOut(Call call) {
        long space = call.where().space();
        long view = call.arguments().number(Choice.VIEW);
        Chosen chosen = Chosen.of(call.arguments().values());
        Company company = comrades.of(space, chosen.hero()).orElse(null);
        boolean isOpen =
                views.lock(space, view).filter(row -> !CLOSED.equals(row.guard())).isPresent();
        if (company == null || !isOpen) {
            return No.because("control.late");
        }
        UUID id = UUID.randomUUID();
        Optional<No> no =
                using.whyNot(call, company.hero())
                        .or(() -> using.carryOut(call, id, company, chosen));
        if (no.isPresent()) {
            return no.get();
        }
        views.close(space, view);
        for (Whereabouts where : tables.of(call)) {
            views.show(UseNews.KIND, where, id, Map.of());
        }
        return new Screen(
                View.of(View.Tone.GOOD)
                        .text(texts.rich(call.person().language(), "use.done"))
                        .build());
    }

    @Bean
    Deed undoUse() {
        return DeedOf.play(UNDO, Manner.UPDATE, this::undo);
    }

    /** As with rests: those who lead; where nobody does, whoever did it. */
    private Outcome undo(Call call) {
        long space = call.where().space();
        UUID id = UUID.fromString(call.arguments().text(DEED));
        MemberId me = using.me(call);
        boolean isLed = !roles.leaders(space).isEmpty();
        boolean may =
                isLed ? roles.leads(space, me) : using.by(space, id).filter(me::equals).isPresent();
        if (!may) {
            return No.because(isLed ? "use.no.not-leader" : "use.no.not-yours");
        }
        return using.takeBack(call, id).<Outcome>map(no -> no).orElseGet(Done::new);
    }
}
