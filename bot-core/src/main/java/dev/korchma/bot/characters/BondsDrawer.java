package dev.korchma.bot.characters;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.characters.Standing.Present;
import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.people.Authority;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.rules.Bond;
import dev.korchma.game.rules.RuleSystem;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * What is bound to a hero. Where that takes no rest it is changed here; where it does, here by
 * whoever leads the game alone.
 */
@Component
final class BondsDrawer implements Drawer {

    static final String KIND = "hero-bonds";

    private final Standing standing;
    private final BondWords bonds;
    private final Members members;
    private final Authority authority;
    private final Texts texts;

    BondsDrawer(
            Standing standing, BondWords bonds, Members members, Authority authority, Texts texts) {
        this.standing = standing;
        this.bonds = bonds;
        this.members = members;
        this.authority = authority;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Present present = standing.of(row.space(), SheetDrawer.hero(row.subject()), row.language());
        PackWords words = present.words();
        RuleSystem rules = words.pack().system();
        View.Builder view =
                View.of(View.Tone.PLAIN)
                        .heading(Rich.plain(present.hero().name() + " · " + bonds.called(words)))
                        .block(new Block.Fields(bonds.fields(present.body(), words)));
        Bond.Rule rule = rules.play().binding();
        if (rule.takesRest()) {
            view.text(
                    texts.rich(
                            row.language(),
                            "hero.bind-at-rest",
                            Map.of("rest", words.name(rule.at()))));
        }
        if (!rule.takesRest() || leads(row)) {
            bonds.lists(
                    rules.bonds(present.body()), words, offers, Map.of(), view, BondDeeds.DEEDS);
        }
        return view.build();
    }

    private boolean leads(ViewRow row) {
        return authority.leads(
                row.space(), members.enter(row.space(), Objects.requireNonNull(row.person())));
    }
}
