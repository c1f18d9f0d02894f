package dev.korchma.bot.rests;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.characters.BondWords;
import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.rests.Occasion.Sleeper;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.RuleSystem;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets whoever rests bind one thing to their hero, or let one go. */
@Component
final class RestBonds implements Drawer {

    static final String KIND = "rest-bonds";

    /** The name of what opens it. */
    static final String OPEN = "rest-bonds";

    static final BondWords.Deeds DEEDS = new BondWords.Deeds("rest-bind", "rest-release");

    private final Occasions occasions;
    private final RestWords rests;
    private final Heroes heroes;
    private final Members members;
    private final BondWords bonds;
    private final Texts texts;

    RestBonds(
            Occasions occasions,
            RestWords rests,
            Heroes heroes,
            Members members,
            BondWords bonds,
            Texts texts) {
        this.occasions = occasions;
        this.rests = rests;
        this.heroes = heroes;
        this.members = members;
        this.bonds = bonds;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** The first hero of somebody at a rest that may bind a thing there. */
    Optional<Sleeper> of(long space, Occasion occasion, MemberId member) {
        return occasion.sleepers().stream()
                .filter(one -> one.member().equals(member))
                .filter(one -> rests.mayBond(space, occasion, one))
                .filter(one -> occasions.isLatest(space, occasion, one))
                .findFirst();
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        String id = Objects.requireNonNull(row.subject().get(RestButtons.REST));
        Occasion occasion = occasions.find(row.space(), UUID.fromString(id));
        MemberId me = members.enter(row.space(), Objects.requireNonNull(row.person()));
        PackWords words = rests.words(occasion, row.language());
        View.Builder view = View.of(View.Tone.TURN).heading(Rich.plain(bonds.called(words)));
        Sleeper one = of(row.space(), occasion, me).orElse(null);
        if (one == null) {
            return view.text(texts.rich(row.language(), "rest.no.bind")).build();
        }
        Character hero = heroes.find(row.space(), new DocumentId(one.hero())).orElseThrow();
        RuleSystem rules = words.pack().system();
        Body body = hero.bodyBy(rules);
        view.text(texts.rich(row.language(), "rest.bind-one", Map.of("name", hero.name())));
        view.block(new Block.Fields(bonds.fields(body, words)));
        bonds.lists(rules.bonds(body), words, offers, Map.of(RestButtons.REST, id), view, DEEDS);
        return view.build();
    }
}
