package dev.korchma.bot.characters;

import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.Request;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.BuildFault;
import dev.korchma.game.rules.Choice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells what a player asks for: a whole hero, or what would be other about one, by name. */
@Component
public class RequestWords {

    /** So many faults are named. */
    private static final int FAULTS = 8;

    private final Standing standing;
    private final SheetLines lines;
    private final HeroWords heroes;
    private final Games games;
    private final Texts texts;

    RequestWords(Standing standing, SheetLines lines, HeroWords heroes, Games games, Texts texts) {
        this.standing = standing;
        this.lines = lines;
        this.heroes = heroes;
        this.games = games;
        this.texts = texts;
    }

    /** Key of the sentence about where a request stands. */
    static String state(Request request) {
        String what = request.isToCome() ? "hero" : "change";
        return "approval.state." + what + (request.waits() ? "-waits" : "-back");
    }

    /** What is not allowed, by name. */
    public static String about(List<BuildFault> faults, PackWords words) {
        return faults.stream()
                .map(fault -> words.number(fault.about()))
                .distinct()
                .limit(FAULTS)
                .collect(Collectors.joining(", "));
    }

    /** "Bryn, human fighter 1", as it is asked for. */
    public String called(Character hero, Language language) {
        PackWords words = words(hero, language);
        return hero.name() + ", " + heroes.what(hero.wanted(), words);
    }

    /** A hero as its sheet has it. */
    public void hero(long space, Character hero, Language language, View.Builder view) {
        lines.tell(standing.of(space, hero, language), view);
    }

    /** What becomes other by name, a line each; numbers follow from it. */
    public List<Rich> changes(Character hero, Language language) {
        PackWords words = words(hero, language);
        Build from = hero.build();
        Build to = hero.wanted();
        List<Rich> all = new ArrayList<>();
        String was = heroes.what(from, words);
        String is = heroes.what(to, words);
        if (!was.equals(is)) {
            all.add(texts.rich(language, "approval.from-to", Map.of("from", was, "to", is)));
        }
        choices(from, to, words, all);
        List<String> before = FeatureWords.names(from, words);
        List<String> after = FeatureWords.names(to, words);
        named(all, "approval.new", without(after, before), words);
        named(all, "approval.gone", without(before, after), words);
        named(all, "approval.takes", items(without(to.items(), from.items()), words), words);
        named(all, "approval.drops", items(without(from.items(), to.items()), words), words);
        return all;
    }

    private PackWords words(Character hero, Language language) {
        return PackWords.of(games.pinned(hero.pack()), language);
    }

    private void choices(Build from, Build to, PackWords words, List<Rich> all) {
        List<String> ids = new ArrayList<>(to.choices().keySet());
        ids.addAll(without(from.choices().keySet(), ids));
        for (String id : ids) {
            String was = from.choices().get(id);
            String is = to.choices().get(id);
            if (!Objects.equals(was, is)) {
                Choice choice = words.pack().system().content().choices().get(id);
                String about = words.name(choice == null ? id : choice.asks());
                all.add(
                        texts.rich(
                                words.language(),
                                was == null
                                        ? "approval.chooses"
                                        : is == null ? "approval.undone" : "approval.instead",
                                Map.of(
                                        "what", about,
                                        "from", was == null ? "" : words.number(was),
                                        "to", is == null ? "" : words.number(is))));
            }
        }
    }

    private void named(List<Rich> all, String key, List<String> names, PackWords words) {
        if (!names.isEmpty()) {
            String some = String.join(", ", names);
            all.add(texts.rich(words.language(), key, Map.of("names", some)));
        }
    }

    private static List<String> items(List<String> ids, PackWords words) {
        return ids.stream().map(words::number).toList();
    }

    /** What the one has more than the other. */
    private static List<String> without(Collection<String> all, Collection<String> others) {
        List<String> left = new ArrayList<>(all);
        others.forEach(left::remove);
        return left;
    }
}
