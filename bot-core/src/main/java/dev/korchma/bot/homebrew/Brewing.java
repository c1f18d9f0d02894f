package dev.korchma.bot.homebrew;

import dev.korchma.bot.books.Book;
import dev.korchma.bot.books.CampaignRules;
import dev.korchma.bot.books.RulesMove;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.rulebooks.Homebrew;
import dev.korchma.bot.rulebooks.PackRead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All that was made up for a campaign is one book over its game, put together anew each time. */
@Component
class Brewing {

    /** No name of a file leaves such an id. */
    static final String BOOK = "@homebrew";

    private final Things things;
    private final CampaignRules rules;
    private final Members members;

    Brewing(Things things, CampaignRules rules, Members members) {
        this.things = things;
        this.rules = rules;
        this.members = members;
    }

    /** The rules of a campaign with one thing more, or another one of its id. */
    PackRead with(long space, Thing thing) {
        return rules.with(space, book(together(space, thing)));
    }

    /** The rules of a campaign without a thing. */
    PackRead without(long space, String id) {
        List<Thing> rest = rest(space, id);
        return rest.isEmpty() ? rules.without(space, BOOK) : rules.with(space, book(rest));
    }

    /** A draft is played with from now on; empty where the rules would not fit together. */
    Optional<RulesMove> take(Call call, Thing thing) {
        long space = call.where().space();
        var me = members.enter(space, call.person().id());
        Optional<RulesMove> moved = rules.add(call, me, book(together(space, thing)));
        moved.ifPresent(_ -> things.take(space, thing));
        return moved;
    }

    /** A thing is played with no more; empty where the rest does not fit together. */
    Optional<RulesMove> takeAway(Call call, String id) {
        long space = call.where().space();
        var me = members.enter(space, call.person().id());
        List<Thing> rest = rest(space, id);
        Optional<RulesMove> moved =
                rest.isEmpty() ? rules.remove(call, me, BOOK) : rules.add(call, me, book(rest));
        moved.ifPresent(_ -> things.takeAway(space, id));
        return moved;
    }

    private List<Thing> together(long space, Thing thing) {
        List<Thing> all = new ArrayList<>(things.of(space));
        int place = all.stream().map(Thing::id).toList().indexOf(thing.id());
        if (place < 0) {
            all.add(thing);
        } else {
            all.set(place, thing);
        }
        return all;
    }

    private List<Thing> rest(long space, String id) {
        return things.of(space).stream().filter(one -> !one.id().equals(id)).toList();
    }

    private static Book book(List<Thing> all) {
        return new Book(
                BOOK,
                BOOK,
                Book.Origin.HOMEBREW,
                Homebrew.joined(all.stream().map(Thing::made).toList()),
                "");
    }
}
