package dev.korchma.bot.books;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.campaigns.CampaignSettings;
import dev.korchma.bot.campaigns.Roles;
import dev.korchma.bot.campaigns.SettingsPanel;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.people.Seating;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.Variant;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The buttons by which a master has some rules of the game played otherwise. */
@Configuration(proxyBeanMethods = false)
class VariantDeeds {

    static final String SHOW = "house-rule-show";
    static final String PLAY = "house-rule-play";

    /** The rules that were shown to be changed. */
    static final String FROM = "from";

    private final CampaignRules rules;
    private final CampaignSettings settings;
    private final Roles roles;
    private final Members members;
    private final Seating seating;
    private final Screens screens;
    private final Views views;
    private final MoveWords words;

    VariantDeeds(
            CampaignRules rules,
            CampaignSettings settings,
            Roles roles,
            Members members,
            Seating seating,
            Screens screens,
            Views views,
            MoveWords words) {
        this.rules = rules;
        this.settings = settings;
        this.roles = roles;
        this.members = members;
        this.seating = seating;
        this.screens = screens;
        this.views = views;
        this.words = words;
    }

    @Bean
    Deed showHouseRules() {
        return new DeedOf(
                SettingsPanel.HOUSE_RULES,
                Manner.SECRET,
                call ->
                        asMaster(
                                call,
                                _ ->
                                        new Screen(
                                                screens.open(
                                                        VariantsDrawer.KIND,
                                                        call.where(),
                                                        call.person(),
                                                        Map.of()))));
    }

    @Bean
    Deed showHouseRule() {
        return new DeedOf(
                SHOW,
                Manner.REDRAW,
                call ->
                        asMaster(
                                call,
                                _ ->
                                        new Screen(
                                                screens.turn(
                                                        call.where().space(),
                                                        call.arguments().number(Choice.VIEW),
                                                        Map.of(
                                                                VariantsDrawer.SHOWN,
                                                                shown(call))))));
    }

    private static String shown(Call call) {
        return call.arguments().text(VariantsDrawer.SHOWN);
    }

    @Bean
    Deed playHouseRule() {
        return new DeedOf(PLAY, Manner.REDRAW, call -> asMaster(call, me -> played(call, me)));
    }

    private Outcome played(Call call, MemberId me) {
        long space = settings.lock(call.where().space());
        Pack game = rules.game(space);
        Variant one = game.variants().all().get(shown(call));
        if (one == null || !settings.packHash(space).equals(call.arguments().text(FROM))) {
            return No.because("control.late");
        }
        List<Variant> now = rules.variants(space);
        RulesMove moved = rules.play(call, me, VariantsDrawer.then(game, now, one)).orElse(null);
        if (moved == null) {
            return No.because("control.late");
        }
        Map<String, String> news = VariantNews.of(game, one, !now.contains(one));
        seating.tables(space).forEach(table -> views.announce(VariantNews.KIND, table, news));
        views.close(space, call.arguments().number(Choice.VIEW));
        return new Screen(words.moved(moved, call.person().language()));
    }

    private Outcome asMaster(Call call, Function<MemberId, Outcome> doing) {
        long space = call.where().space();
        MemberId me = members.enter(space, call.person().id());
        return roles.isMaster(space, me) ? doing.apply(me) : No.because("books.no.not-master");
    }
}
