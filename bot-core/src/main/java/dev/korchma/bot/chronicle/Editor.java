package dev.korchma.bot.chronicle;

import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterEvent.Leaving;
import dev.korchma.game.encounter.EncounterTelling;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.encounter.Sides;
import dev.korchma.game.encounter.Stage;
import dev.korchma.game.journal.DocumentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses what is worth a line: three to {@value #MOST_LINES} of them, in the order in which a
 * story is told. What is said is chosen by what happened and never by chance.
 */
final class Editor {

    static final int MOST_LINES = 10;

    private static final int MOST_FALLS = 3;
    private static final int MOST_APPEARANCES = 2;

    private final Happened happened;
    private final Striking striking;

    /** Of a hero: how much they can have of what keeps them in the fight. */
    private final Function<Fighter, Integer> most;

    private final String vital;

    private Editor(Happened happened, String vital, Function<Fighter, Integer> most) {
        this.happened = happened;
        this.striking = new Striking(happened);
        this.vital = vital;
        this.most = most;
    }

    /**
     * @param vital the track that puts a fighter out when it is at 0
     * @param most how much of it a hero can have
     */
    static List<Entry> lines(Happened happened, String vital, Function<Fighter, Integer> most) {
        return new Editor(happened, vital, most).lines();
    }

    /**
     * @param weight the smaller, the less it can be missed
     */
    private record Weighed(int weight, Entry entry) {}

    private List<Entry> lines() {
        List<Weighed> story = new ArrayList<>();
        story.add(new Weighed(0, opening()));
        story.addAll(course());
        striking.felled().forEach(one -> story.add(new Weighed(3, one)));
        striking.mostDamage().forEach(one -> story.add(new Weighed(4, one)));
        closeCall().forEach(one -> story.add(new Weighed(4, one)));
        unscathed().forEach(one -> story.add(new Weighed(7, one)));
        played().forEach(one -> story.add(new Weighed(6, one)));
        story.add(new Weighed(0, ending()));
        experience().forEach(one -> story.add(new Weighed(0, one)));
        Set<Weighed> kept =
                story.stream()
                        .sorted(Comparator.comparingInt(Weighed::weight))
                        .limit(MOST_LINES)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return story.stream().filter(kept::contains).map(Weighed::entry).toList();
    }

    /** What has its moment, in the order of the rounds. */
    private List<Weighed> course() {
        List<Weighed> course = new ArrayList<>();
        appearances().limit(MOST_APPEARANCES).forEach(one -> course.add(new Weighed(5, one)));
        striking.blows().forEach(one -> course.add(new Weighed(2, one)));
        heroFalls().forEach(one -> course.add(new Weighed(1, one)));
        departures().forEach(one -> course.add(new Weighed(5, one)));
        course.sort(Comparator.comparingInt(one -> round(one.entry())));
        return course;
    }

    private static int round(Entry entry) {
        return switch (entry) {
            case Entry.Appeared appeared -> appeared.round();
            case Entry.FirstBlow first -> first.blow().round();
            case Entry.HeaviestBlow heaviest -> heaviest.blow().round();
            case Entry.HeroFell fell -> fell.fall().round();
            case Entry.Departed departed -> departed.round();
            case Entry.Opening _,
                    Entry.NoBlow _,
                    Entry.Felled _,
                    Entry.MostDamage _,
                    Entry.CloseCall _,
                    Entry.Unscathed _,
                    Entry.Played _,
                    Entry.Ending _,
                    Entry.Experience _ ->
                    0;
        };
    }

    private Entry opening() {
        return new Entry.Opening(happened.part(), on(Sides.HEROES), on(Sides.FOES));
    }

    private List<FighterId> on(String side) {
        return happened.seen().stream()
                .filter(who -> sideOf(happened.fighter(who)).equals(side))
                .toList();
    }

    /** Whoever left stands on no side any more. */
    static String sideOf(Fighter fighter) {
        String usual = fighter.isHero() ? Sides.HEROES : Sides.FOES;
        return fighter.side().equals(Sides.GONE) ? usual : fighter.side();
    }

    /** Those who came in one round came together. */
    private Stream<Entry> appearances() {
        record Together(int round, Entry.Appeared.Kind kind) {}
        return together(
                happened.appearances(),
                one -> new Together(one.round(), kind(one)),
                Happened.Appearance::who,
                (when, who) -> new Entry.Appeared(when.round(), who, when.kind()))
                .stream();
    }

    private Entry.Appeared.Kind kind(Happened.Appearance one) {
        if (one.fromHiding()) {
            return Entry.Appeared.Kind.FROM_HIDING;
        }
        return sideOf(happened.fighter(one.who())).equals(Sides.HEROES)
                ? Entry.Appeared.Kind.HELP
                : Entry.Appeared.Kind.NEW_FACES;
    }

    private Stream<Entry> departures() {
        record Together(int round, Leaving how) {}
        return together(
                happened.departures(),
                one -> new Together(one.round(), one.how()),
                Happened.Departure::who,
                (when, who) -> new Entry.Departed(when.round(), when.how(), who))
                .stream();
    }

    private static <T, K> List<Entry> together(
            List<T> all,
            Function<T, K> when,
            Function<T, FighterId> who,
            BiFunction<K, List<FighterId>, Entry> entry) {
        Map<K, List<FighterId>> grouped =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        when,
                                        LinkedHashMap::new,
                                        Collectors.mapping(who, Collectors.toList())));
        return grouped.entrySet().stream()
                .map(one -> entry.apply(one.getKey(), one.getValue().stream().distinct().toList()))
                .toList();
    }

    private Stream<Entry> heroFalls() {
        return happened.falls().stream()
                .filter(fall -> happened.isHero(fall.who()))
                .limit(MOST_FALLS)
                .map(Entry.HeroFell::new);
    }

    /** Down to a quarter and never down. */
    private Stream<Entry> closeCall() {
        Predicate<FighterId> fell =
                who -> happened.falls().stream().anyMatch(fall -> fall.who().equals(who));
        return happened.seen().stream()
                .filter(happened.lowest()::containsKey)
                .filter(fell.negate())
                .filter(who -> left(who) > 0 && left(who) * 4 <= most.apply(happened.fighter(who)))
                .min(Comparator.comparingInt(this::left))
                .<Entry>map(who -> new Entry.CloseCall(who, left(who)))
                .stream();
    }

    private int left(FighterId who) {
        return happened.lowest().getOrDefault(who, Integer.MAX_VALUE);
    }

    /** Worth a line where others were hurt, and it lasted. */
    private Stream<Entry> unscathed() {
        Set<DocumentId> hurt =
                Stream.concat(
                                happened.blows().stream().map(Blow::to),
                                happened.lowest().keySet().stream())
                        .flatMap(who -> Stream.ofNullable(happened.fighter(who).character()))
                        .collect(Collectors.toSet());
        List<FighterId> heroes = happened.seen().stream().filter(happened::isHero).toList();
        List<FighterId> whole =
                heroes.stream()
                        .filter(who -> !isGone(who))
                        .filter(who -> !hurt.contains(happened.fighter(who).character()))
                        .toList();
        boolean isWorthALine = happened.round() > 1 && !hurt.isEmpty();
        return isWorthALine && !whole.isEmpty()
                ? Stream.of(new Entry.Unscathed(whole))
                : Stream.empty();
    }

    private Stream<Entry> played() {
        return happened.played().isEmpty()
                ? Stream.empty()
                : Stream.of(new Entry.Played(List.copyOf(happened.played())));
    }

    private Entry ending() {
        Encounter after = happened.after();
        List<FighterId> standing =
                happened.seen().stream()
                        .filter(who -> happened.isHero(who) && !isGone(who) && stands(who))
                        .toList();
        boolean foesGone = on(Sides.FOES).stream().noneMatch(who -> !isGone(who) && stands(who));
        return new Entry.Ending(
                after.stage() instanceof Stage.Over,
                happened.round(),
                standing,
                foesGone && !on(Sides.FOES).isEmpty());
    }

    private Stream<Entry> experience() {
        List<EncounterTelling.Gain> gains =
                happened.gains().stream().filter(gain -> gain.award().amount() > 0).toList();
        return gains.isEmpty() ? Stream.empty() : Stream.of(new Entry.Experience(gains));
    }

    private boolean isGone(FighterId who) {
        return happened.fighter(who).side().equals(Sides.GONE);
    }

    private boolean stands(FighterId who) {
        return happened.fighter(who).body().track(vital) > 0;
    }
}
