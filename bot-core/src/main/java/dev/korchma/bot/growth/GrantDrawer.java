package dev.korchma.bot.growth;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What somebody who leads is about to give, hero by hero, before it is given. */
@Component
final class GrantDrawer implements Drawer {

    static final String KIND = "party-grant";

    /** So many heroes can be left out one by one. */
    private static final int MOST = 15;

    private final Granting granting;
    private final Texts texts;

    GrantDrawer(Granting granting, Texts texts) {
        this.granting = granting;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String guard(ViewRow row) {
        Grant grant = Grant.of(row.subject());
        return (grant.shared() ? "share-" : "grant-") + grant.without().size();
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Grant grant = Grant.of(row.subject());
        List<Character> party = granting.party(row.space());
        int heroes = (int) party.stream().filter(hero -> gets(grant, hero)).count();
        View.Builder view = View.of(View.Tone.TURN).heading(heading(row, grant, heroes));
        if (!grant.reason().isEmpty()) {
            view.small(Rich.plain(grant.reason()));
        }
        List<Button> buttons = new ArrayList<>();
        buttons.add(
                offers.button(
                        texts.plain(row.language(), "growth.give"),
                        Style.PRIMARY,
                        GrantDeeds.GIVE,
                        Map.of()));
        if (!grant.isLevel() && party.size() > 1) {
            buttons.add(share(row, grant, offers));
        }
        for (Character hero : party) {
            boolean gets = gets(grant, hero);
            view.text(line(row, grant, hero, heroes));
            if (party.size() > 1 && buttons.size() <= MOST) {
                buttons.add(
                        offers.button(
                                (gets ? "✓ " : "") + hero.name(),
                                gets ? Style.GOOD : Style.PLAIN,
                                GrantDeeds.TURN,
                                Map.of(GrantDeeds.WHO, hero.id().value().toString())));
            }
        }
        return view.controls(buttons).build();
    }

    private static boolean gets(Grant grant, Character hero) {
        return !grant.without().contains(hero.id().value().toString());
    }

    private Rich heading(ViewRow row, Grant grant, int heroes) {
        if (grant.isLevel()) {
            return texts.rich(row.language(), "growth.level");
        }
        int each = grant.each(heroes);
        return texts.rich(
                row.language(),
                grant.shared() ? "growth.shared" : "growth.each",
                Map.of(
                        "amount",
                        grant.amount(),
                        "each",
                        each,
                        "left",
                        grant.amount() - each * heroes));
    }

    private Button share(ViewRow row, Grant grant, Offers offers) {
        return offers.button(
                texts.plain(row.language(), grant.shared() ? "growth.give-each" : "growth.share"),
                Style.PLAIN,
                GrantDeeds.SHARE,
                Map.of(GrantDeeds.TOGETHER, Boolean.toString(!grant.shared())));
    }

    private Rich line(ViewRow row, Grant grant, Character hero, int heroes) {
        boolean gets = gets(grant, hero);
        long to = gets ? granting.after(grant, hero, heroes) : hero.experience();
        int level = granting.advancement(hero).levelAt(to);
        boolean rises = gets && level > hero.build().level();
        return texts.rich(
                row.language(),
                "growth.line",
                Map.of(
                        "name",
                        hero.name(),
                        "from",
                        hero.experience(),
                        "to",
                        to,
                        "moved",
                        new Texts.Pick(to > hero.experience() ? "yes" : "no"),
                        "rises",
                        new Texts.Pick(rises ? "yes" : "no"),
                        "level",
                        hero.build().level() + 1));
    }
}
