package dev.korchma.bot.rulebooks;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.CaseMap;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Patterns;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.rules.Action;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Career;
import dev.korchma.game.rules.Choice;
import dev.korchma.game.rules.Ladder;
import dev.korchma.game.rules.Money;
import dev.korchma.game.rules.Pace;
import dev.korchma.game.rules.Price;
import dev.korchma.game.rules.Track;
import dev.korchma.game.rules.When;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of one game in one language. */
public record PackWords(Pack pack, Language language) {

    public static PackWords of(Pack pack, Language language) {
        return new PackWords(pack, language);
    }

    /** What an id is called in each language of the house. */
    public static List<String> namesOf(Pack pack, String id) {
        return Arrays.stream(Language.values()).map(one -> pack.texts().name(one, id)).toList();
    }

    public String name(String id) {
        return pack.texts().name(language, id);
    }

    /** For a button of its own: a word that usually stands inside a sentence begins one here. */
    public String titled(String id) {
        return CaseMap.toTitle()
                .wholeString()
                .noLowercase()
                .apply(language.locale().toLocale(), null, name(id));
    }

    /** A number by its name; the most of a track goes by the name of the track. */
    public String number(String id) {
        Track track = pack.system().numbers().trackOfMax(id);
        return name(track == null ? id : track.id());
    }

    /** For texts that name a level: "no" in a game whose heroes stay as they begin. */
    public Texts.Pick levels() {
        return new Texts.Pick(pack.system().play().advancement().playable() > 1 ? "yes" : "no");
    }

    /** The tracks people hear of, what keeps somebody in the fight first. */
    public List<String> tracks() {
        return Stream.concat(
                        Stream.of(vitalTrack()),
                        pack.system().numbers().toldTracks().stream()
                                .filter(track -> !track.equals(vitalTrack())))
                .toList();
    }

    /** A few letters for a narrow place, where the pack has them. */
    public String shortName(String id) {
        return pack.texts().shortName(language, id);
    }

    /** An action as a button names it: by itself where the pack names it, else by its item. */
    public String action(String action, @Nullable String item) {
        return pack.texts()
                .form(language, action, PackTexts.NAME)
                .orElseGet(() -> name(item == null ? action : item));
    }

    /** What something is about, in a fragment for a list, where the pack says so. */
    public Optional<String> hint(String id) {
        return pack.texts().form(language, id, PackTexts.ABOUT);
    }

    /** The same in a sentence. */
    public Optional<String> about(String id) {
        return hint(id).map(this::sentence);
    }

    private String sentence(String about) {
        String begun =
                CaseMap.toTitle()
                        .wholeString()
                        .noLowercase()
                        .apply(language.locale().toLocale(), null, about);
        boolean isOpen = Character.isLetterOrDigit(begun.codePointBefore(begun.length()));
        return isOpen ? begun + "." : begun;
    }

    /** What a track pays: "2nd level". */
    public String rank(String track) {
        return pack.texts().form(language, track, PackTexts.PAID).orElseGet(() -> shortName(track));
    }

    /** The rank that was paid for an action, where it is another than it takes at least. */
    public Optional<String> raised(String action, List<String> paid) {
        Action known = pack.system().content().actions().get(action);
        Price.Rank rank = known == null ? null : known.price().rank();
        Ladder ladder = rank == null ? null : pack.system().numbers().ladders().get(rank.ladder());
        if (rank == null || ladder == null) {
            return Optional.empty();
        }
        return paid.stream()
                .filter(ladder.rungs()::containsKey)
                .filter(track -> !ladder.isPlainly(track, rank.from()))
                .map(this::rank)
                .findFirst();
    }

    /** "8 slashing". */
    public String amount(String type, long amount) {
        return pack.texts().say(language, type, PackTexts.AMOUNT, Map.of("amount", amount));
    }

    /** "1d8 slashing". */
    public String amount(String type, String dice) {
        return pack.texts().say(language, type, PackTexts.AMOUNT, Map.of("amount", dice));
    }

    /** What a try is compared with, where the pack has own words for how that is thrown. */
    public Optional<String> needed(String attempt, long against) {
        String mechanic = pack.system().play().attempts().attempt(attempt).mechanic();
        return pack.texts().form(language, mechanic, PackTexts.NEEDED).isPresent()
                ? Optional.of(
                        pack.texts()
                                .say(
                                        language,
                                        mechanic,
                                        PackTexts.NEEDED,
                                        Map.of("against", against)))
                : Optional.empty();
    }

    /**
     * "30 feet", or "30" where the pack has no form for an amount of a number; money is told in
     * coins.
     */
    public String told(String number, long amount) {
        Money money = pack.system().play().outset().money();
        if (money.kept().equals(number)) {
            return MoneyWords.told(amount, money, this);
        }
        return pack.texts().form(language, number, PackTexts.AMOUNT).isPresent()
                ? amount(number, amount)
                : Long.toString(amount);
    }

    /** "5 hit points", or "5 Luck" where the pack has no form for an amount of a track. */
    public String gained(String track, long amount) {
        return pack.texts().form(language, track, PackTexts.AMOUNT).isPresent()
                ? amount(track, amount)
                : amount + " " + name(track);
    }

    /** What somebody is, in a few words: what everybody must choose, in the order of the pack. */
    public String kind(Build build) {
        return pack.system().content().choices().values().stream()
                .filter(choice ->
                        choice.when().equals(When.ALWAYS)
                                && !(choice.pace() instanceof Pace.Within))
                .filter(choice -> build.choices().containsKey(choice.id()) && isFirst(choice))
                .map(choice -> taken(build, choice))
                .collect(Collectors.joining(", "));
    }

    private static boolean isFirst(Choice choice) {
        return !(choice.pace() instanceof Pace.Every) || choice.level() == 1;
    }

    /** "rogue", or "fighter 3 / rogue 2" where levels were taken in several. */
    private String taken(Build build, Choice choice) {
        Career career = pack.system().career(build);
        Set<String> all = career.all(choice.asks());
        return all.size() < 2
                ? small(Objects.requireNonNull(build.choices().get(choice.id())))
                : all.stream()
                        .map(option -> small(option) + " " + career.in(option))
                        .collect(Collectors.joining(" / "));
    }

    /** For texts that name a level: "no" as well where each of several has its own. */
    public Texts.Pick levels(Build build) {
        Career career = pack.system().career(build);
        boolean several =
                pack.system().content().careers().places().keySet().stream()
                        .anyMatch(asks -> career.all(asks).size() > 1);
        return several ? new Texts.Pick("no") : levels();
    }

    /** What somebody is, as this game says it: "halfling rogue". Empty where it asks nothing. */
    public String called(Build build) {
        Map<String, String> names = new HashMap<>();
        Map<String, Choice> choices = pack.system().content().choices();
        build.choices()
                .forEach((id, option) -> {
                    Choice choice = choices.get(id);
                    names.put(id, choice == null ? small(option) : taken(build, choice));
                });
        return pack.texts()
                .form(language, pack.id(), PackTexts.KIND)
                .map(pattern -> Patterns.fill(pattern, language, names))
                .orElseGet(() -> kind(build));
    }

    public String small(String option) {
        return UCharacter.toLowerCase(language.locale(), name(option));
    }

    /** How much is left of what keeps somebody in the fight: "7/12". */
    public String vital(Body body) {
        return body.track(vitalTrack()) + "/" + vitalMost(body);
    }

    public int vitalMost(Body body) {
        return (int) pack.system().value(body, Track.maxOf(vitalTrack()));
    }

    /** What a fact of the book says: "evocation", "150 feet", "30 feet, flying 60 feet". */
    public String fact(String id, Fact fact) {
        return switch (fact) {
            case Fact.Named(List<String> ids) ->
                    ids.stream().map(this::name).collect(Collectors.joining(", "));
            case Fact.Counted(long amount) -> amount(id, amount);
            case Fact.Measured(Map<String, Long> amounts) ->
                    amounts.entrySet().stream()
                            .map(one -> amount(one.getKey(), one.getValue()))
                            .collect(Collectors.joining(", "));
        };
    }

    /** Experience to the next level; 0 when there is none. */
    public long left(long experience) {
        return pack.system().play().advancement().levels().stream()
                .filter(level -> level > experience)
                .findFirst()
                .map(level -> level - experience)
                .orElse(0L);
    }

    public String vitalTrack() {
        return pack.system().play().fight().outTrack();
    }

    public String game() {
        return name(pack.id());
    }
}
