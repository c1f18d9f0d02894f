package dev.korchma.bot.books;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.campaigns.Roles;
import dev.korchma.bot.campaigns.SettingsPanel;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.journal.MemberId;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The buttons by which a master takes a campaign to another version of its game. */
@Configuration(proxyBeanMethods = false)
class MoveDeeds {

    static final String MOVE = "rules-move";

    private final CampaignRules rules;
    private final PinnedPacks packs;
    private final Roles roles;
    private final Members members;
    private final Screens screens;
    private final Views views;
    private final MoveWords words;
    private final Texts texts;

    MoveDeeds(
            CampaignRules rules,
            PinnedPacks packs,
            Roles roles,
            Members members,
            Screens screens,
            Views views,
            MoveWords words,
            Texts texts) {
        this.rules = rules;
        this.packs = packs;
        this.roles = roles;
        this.members = members;
        this.screens = screens;
        this.views = views;
        this.words = words;
        this.texts = texts;
    }

    @Bean
    Deed showOtherRules() {
        return new DeedOf(
                SettingsPanel.OTHER_RULES,
                Manner.SECRET,
                call -> asMaster(call, (_, to) -> shown(call, to)));
    }

    private Outcome shown(Call call, String to) {
        return new Screen(
                screens.open(
                        MoveDrawer.KIND,
                        call.where(),
                        call.person(),
                        Map.of(SettingsPanel.TO, to)));
    }

    @Bean
    Deed moveToOtherRules() {
        return new DeedOf(
                MOVE, Manner.REDRAW, call -> asMaster(call, (me, to) -> moved(call, me, to)));
    }

    private Outcome moved(Call call, MemberId me, String to) {
        RulesMove moved = rules.move(call, me, packs.pinned(to)).orElse(null);
        if (moved == null) {
            return No.because("control.late");
        }
        views.close(call.where().space(), call.arguments().number(Choice.VIEW));
        return new Screen(words.moved(moved, call.person().language()));
    }

    private Outcome asMaster(Call call, BiFunction<MemberId, String, Outcome> doing) {
        long space = call.where().space();
        MemberId me = members.enter(space, call.person().id());
        if (!roles.isMaster(space, me)) {
            return No.because("books.no.not-master");
        }
        String to = call.arguments().text(SettingsPanel.TO);
        boolean installed = packs.installed().stream().anyMatch(pack -> pack.hash().equals(to));
        return installed ? doing.apply(me, to) : No.because("control.late");
    }
}
