package dev.korchma.bot.books;

import dev.korchma.bot.campaigns.CampaignSettings;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackRead;
import dev.korchma.bot.rulebooks.PackReader;
import dev.korchma.bot.rulebooks.PackSource;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.rulebooks.Variant;
import dev.korchma.game.journal.MemberId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The rules of a campaign as they are put together: its game and the books over it. What would
 * change is shown first ({@link #plan}) and put together anew when it is done.
 */
@Component
public class CampaignRules {

    private final Bookshelf shelf;
    private final CampaignSettings settings;
    private final PinnedPacks packs;
    private final Moving moving;

    CampaignRules(Bookshelf shelf, CampaignSettings settings, PinnedPacks packs, Moving moving) {
        this.shelf = shelf;
        this.settings = settings;
        this.packs = packs;
        this.moving = moving;
    }

    /** The game of a campaign without its books. */
    public Pack game(long space) {
        return packs.pinned(settings.of(space).baseHash());
    }

    /** The rules of a campaign with one more book, or with another one of its id. */
    public PackRead with(long space, Book book) {
        List<Book> all = new ArrayList<>(shelf.of(space));
        int place = all.stream().map(Book::id).toList().indexOf(book.id());
        if (place < 0) {
            all.add(book);
        } else {
            all.set(place, book);
        }
        return over(game(space), all);
    }

    /** The rules of a campaign without a book. */
    public PackRead without(long space, String id) {
        List<Book> all = new ArrayList<>(shelf.of(space));
        all.removeIf(book -> book.id().equals(id));
        return over(game(space), all);
    }

    /** The books of a campaign over another version of its game. */
    public PackRead over(long space, Pack game) {
        return over(game, shelf.of(space));
    }

    /** What a master brought lies over the ways in which the game itself is played otherwise. */
    private static PackRead over(Pack game, List<Book> books) {
        List<PackSource> laid =
                books.stream()
                        .sorted(Comparator.comparing(book -> book.origin() != Book.Origin.VARIANTS))
                        .flatMap(book -> book.over(game).stream())
                        .map(Book::source)
                        .toList();
        return laid.isEmpty() ? new PackRead.Good(game) : PackReader.read(game, laid);
    }

    /** The variants of its game a campaign plays by. */
    public List<Variant> variants(long space) {
        return game(space).variants().of(settings.of(space).variants());
    }

    /** The rules of a campaign with just these variants of its game. */
    PackRead with(long space, List<Variant> variants) {
        return Book.of(variants)
                .map(book -> with(space, book))
                .orElseGet(() -> without(space, Book.OF_VARIANTS));
    }

    /** Just these variants are in force from now on; empty where the books do not fit them. */
    Optional<RulesMove> play(Call call, MemberId me, List<Variant> variants) {
        return Book.of(variants)
                .map(book -> add(call, me, book))
                .orElseGet(() -> remove(call, me, Book.OF_VARIANTS));
    }

    /** What would change for a campaign and its heroes. */
    public RulesMove plan(long space, Pack to) {
        return moving.plan(space, to);
    }

    /** Heroes who are played by rules of before, and what stands between. */
    public List<RulesMove.HeroMove> behind(long space) {
        return moving.plan(space, settings.rules(space)).heroes();
    }

    /** Those who were left behind and are suited by the rules of the campaign by now come along. */
    public void bringAlong(Call call, MemberId me) {
        long space = settings.lock(call.where().space());
        moving.carryOut(call, me, game(space), settings.rules(space));
    }

    /** A book is played by from now on; empty where the rules would not fit together. */
    public Optional<RulesMove> add(Call call, MemberId me, Book book) {
        long space = settings.lock(call.where().space());
        Optional<RulesMove> moved = moved(call, me, game(space), with(space, book));
        moved.ifPresent(_ -> shelf.take(space, book));
        return moved;
    }

    /** A book is played by no more; empty where the others do not fit together without it. */
    public Optional<RulesMove> remove(Call call, MemberId me, String id) {
        long space = settings.lock(call.where().space());
        Optional<RulesMove> moved = moved(call, me, game(space), without(space, id));
        moved.ifPresent(_ -> shelf.remove(space, id));
        return moved;
    }

    /** Another version of the game is played, with the same books; empty where they do not fit. */
    public Optional<RulesMove> move(Call call, MemberId me, Pack game) {
        long space = settings.lock(call.where().space());
        Optional<RulesMove> moved = moved(call, me, game, over(space, game));
        moved.ifPresent(_ -> refresh(space, game));
        return moved;
    }

    /** What the game itself has to be played otherwise is as that version has it. */
    private void refresh(long space, Pack game) {
        shelf.find(space, Book.OF_VARIANTS)
                .ifPresent(book ->
                        book.over(game)
                                .ifPresentOrElse(
                                        now -> shelf.take(space, now),
                                        () -> shelf.remove(space, book.id())));
    }

    private Optional<RulesMove> moved(Call call, MemberId me, Pack game, PackRead to) {
        return to instanceof PackRead.Good(Pack rules)
                ? Optional.of(moving.carryOut(call, me, game, rules))
                : Optional.empty();
    }
}
