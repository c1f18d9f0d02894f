package dev.korchma.bot.checks;

import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Done;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.store.Ledger;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Whoever is to try something does so, once; how it came out is told to those who lead. */
@Component
final class TakePart implements Deed {

    static final String NAME = "check-take-part";
    static final String CALL = "call";

    private final Calls calls;
    private final Attempts attempts;
    private final Trying trying;
    private final Heroes heroes;
    private final PinnedPacks packs;
    private final ApplicationEventPublisher publisher;

    TakePart(
            Calls calls,
            Attempts attempts,
            Trying trying,
            Heroes heroes,
            PinnedPacks packs,
            ApplicationEventPublisher publisher) {
        this.calls = calls;
        this.attempts = attempts;
        this.trying = trying;
        this.heroes = heroes;
        this.packs = packs;
        this.publisher = publisher;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** The card tells. */
    @Override
    public Manner manner() {
        return Manner.UPDATE;
    }

    @Override
    public boolean isPlay() {
        return true;
    }

    @Override
    public Outcome run(Call call) {
        long space = call.where().space();
        UUID id = UUID.fromString(call.arguments().text(CALL));
        Calls.Terms terms = calls.lock(space, id).orElse(null);
        if (terms == null) {
            return No.because("control.unknown");
        }
        MemberId me = trying.me(call);
        Part mine =
                calls.parts(space, id).stream()
                        .filter(part -> part.member().equals(me))
                        .filter(part -> !part.isOver())
                        .findFirst()
                        .orElse(null);
        if (mine == null) {
            boolean tried = calls.parts(space, id).stream().anyMatch(p -> p.member().equals(me));
            return No.because(tried ? "check.no.tried" : "check.no.part");
        }
        return attempt(call, id, terms, mine);
    }

    private Outcome attempt(Call call, UUID id, Calls.Terms terms, Part mine) {
        long space = call.where().space();
        Pack pack = packs.pinned(terms.pack());
        Character hero = heroes.find(space, new DocumentId(mine.hero())).orElse(null);
        if (hero == null) {
            return No.because("check.no.hero");
        }
        var way = new Attempts.Way(mine.what(), terms.how(), 0, terms.difficulty());
        Tried tried = attempts.go(call, mine.member(), pack, hero, way);
        calls.tried(space, id, mine, tried);
        if (tried.verdict() != null) {
            trying.tellLeaders(call, tried);
        }
        publisher.publishEvent(new Ledger.DocumentTouched(space, id));
        return new Done();
    }
}
