package dev.korchma.bot.characters;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.people.People;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.Request;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Build;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists one's heroes here; whoever leads the game sees everybody's. */
@Component
final class ListCharactersCommand implements Command {

    private static final int MOST_LISTED = 40;

    private final Heroes heroes;
    private final WhichHero which;
    private final Members members;
    private final People people;
    private final Games games;
    private final HeroWords words;
    private final Texts texts;

    ListCharactersCommand(
            Heroes heroes,
            WhichHero which,
            Members members,
            People people,
            Games games,
            HeroWords words,
            Texts texts) {
        this.heroes = heroes;
        this.which = which;
        this.members = members;
        this.people = people;
        this.games = games;
        this.words = words;
        this.texts = texts;
    }

    /**
     * A hero of the list.
     *
     * @param player whose it is, empty for one's own
     * @param request what is asked for about it, null for nothing
     */
    public record Listed(
            String name,
            String player,
            String pack,
            Build build,
            boolean used,
            boolean retired,
            @Nullable Request request) {}

    /** The heroes of a list. */
    public record Known(List<Listed> heroes) implements Outcome {
        public Known {
            heroes = List.copyOf(heroes);
        }
    }

    @Override
    public String name() {
        return "character list";
    }

    @Override
    public Manner manner() {
        return Manner.SECRET;
    }

    @Override
    public boolean writes() {
        return false;
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public Outcome run(Call call) {
        long space = call.where().space();
        MemberId me = members.find(space, call.person().id()).orElse(null);
        if (me == null) {
            return No.because("hero.no.none");
        }
        DocumentId used = heroes.inUse(space, me).map(Character::id).orElse(null);
        List<Listed> all =
                which.within(space, me).reversed().stream()
                        .limit(MOST_LISTED)
                        .map(hero ->
                                new Listed(
                                        hero.name(),
                                        hero.owner().equals(me) ? "" : player(space, hero),
                                        hero.pack(),
                                        hero.build(),
                                        hero.id().equals(used),
                                        hero.retired(),
                                        hero.request()))
                        .toList();
        return all.isEmpty() ? No.because("hero.no.none") : new Known(all);
    }

    private String player(long space, Character hero) {
        return people.person(members.person(space, hero.owner())).name();
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Known(List<Listed> all)
                ? Optional.of(view(all, language))
                : Optional.empty();
    }

    private View view(List<Listed> all, Language language) {
        View.Builder view = View.of(View.Tone.PLAIN).heading(texts.rich(language, "hero.list"));
        List<Listed> away = new ArrayList<>();
        for (Listed one : all) {
            if (one.retired()) {
                away.add(one);
            } else {
                view.text(texts.rich(language, key(one), about(one, language)));
                Request request = one.request();
                if (request != null) {
                    view.small(texts.rich(language, RequestWords.state(request)));
                }
            }
        }
        if (!away.isEmpty()) {
            view.small(texts.rich(language, "hero.list-retired"));
            away.forEach(one -> view.small(texts.rich(language, key(one), about(one, language))));
        }
        return view.build();
    }

    private static String key(Listed one) {
        return one.used()
                ? "hero.listed-used"
                : one.player().isEmpty() ? "hero.listed" : "hero.listed-of";
    }

    private Map<String, String> about(Listed one, Language language) {
        return Map.of(
                "name", one.name(),
                "what", words.what(one.build(), PackWords.of(games.pinned(one.pack()), language)),
                "player", one.player());
    }
}
