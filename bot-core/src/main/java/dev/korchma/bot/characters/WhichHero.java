package dev.korchma.bot.characters;

import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.people.Authority;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which hero somebody means: one of their own; whoever leads the game may mean any. */
@Component
class WhichHero {

    static final String HERO = "hero";
    static final Option OPTION = Option.optional(HERO, new Option.Listed());

    private static final int MOST_NAMED = 10;

    private final Heroes heroes;
    private final Members members;
    private final Authority authority;
    private final HeroWords words;
    private final Games games;

    WhichHero(Heroes heroes, Members members, Authority authority, HeroWords words, Games games) {
        this.heroes = heroes;
        this.members = members;
        this.authority = authority;
        this.words = words;
        this.games = games;
    }

    /** What came of looking. */
    sealed interface Meant {}

    record This(Character hero) implements Meant {}

    record None(No why) implements Meant {}

    Meant find(Call call) {
        long space = call.where().space();
        MemberId me = members.enter(space, call.person().id());
        Optional<String> wanted = call.arguments().find(HERO);
        return wanted.map(name -> Heroes.called(within(space, me), name))
                .orElseGet(() -> heroes.inUse(space, me))
                .<Meant>map(This::new)
                .orElseGet(() -> new None(none(space, me, wanted.orElse(""))));
    }

    /** Those a member may mean: the own ones are found first. */
    List<Character> within(long space, MemberId me) {
        if (!authority.leads(space, me)) {
            return heroes.owned(space, me);
        }
        List<Character> all = heroes.everybody(space);
        return Stream.concat(
                        all.stream().filter(hero -> !hero.owner().equals(me)),
                        all.stream().filter(hero -> hero.owner().equals(me)))
                .toList();
    }

    private No none(long space, MemberId me, String wanted) {
        List<Character> mine = within(space, me);
        if (mine.isEmpty()) {
            return No.because("hero.no.none");
        }
        String names =
                mine.stream()
                        .map(Character::name)
                        .distinct()
                        .limit(MOST_NAMED)
                        .collect(Collectors.joining(", "));
        return wanted.isEmpty()
                ? new No("hero.no.in-use", Map.of("heroes", names))
                : new No(
                        "hero.no.such-hero",
                        Map.of("name", Typed.line(wanted, 40), "heroes", names));
    }

    List<Suggestion> suggest(Call call) {
        long space = call.where().space();
        return members
                .find(space, call.person().id())
                .map(me -> within(space, me))
                .orElse(List.of())
                .reversed()
                .stream()
                .map(hero -> new Suggestion(hero.name(), label(hero, call)))
                .distinct()
                .toList();
    }

    private String label(Character hero, Call call) {
        PackWords pack = PackWords.of(games.pinned(hero.pack()), call.person().language());
        return hero.name() + ", " + words.what(hero.build(), pack);
    }
}
