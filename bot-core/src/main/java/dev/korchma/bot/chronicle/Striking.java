package dev.korchma.bot.chronicle;

import dev.korchma.game.encounter.FighterId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is worth a line of the blows that were struck. */
final class Striking {

    private final Happened happened;

    Striking(Happened happened) {
        this.happened = happened;
    }

    Stream<Entry> blows() {
        List<Blow> blows = happened.blows();
        if (blows.isEmpty()) {
            return Stream.of(new Entry.NoBlow(happened.tries()));
        }
        Blow first = blows.getFirst();
        Blow heaviest = heaviest();
        boolean same = first.amount() >= heaviest.amount();
        Entry begun = new Entry.FirstBlow(first, same && blows.size() > 1, blows.size() == 1);
        return same ? Stream.of(begun) : Stream.of(begun, new Entry.HeaviestBlow(heaviest));
    }

    /** Of several the first. */
    private Blow heaviest() {
        return happened.blows().stream()
                .reduce((one, other) -> other.amount() > one.amount() ? other : one)
                .orElseThrow();
    }

    /** Those whose fall no other line tells. */
    Stream<Entry> felled() {
        List<Blow> fatal =
                happened.falls().stream()
                        .filter(fall -> !happened.isHero(fall.who()) && fall.rise() == null)
                        .flatMap(fall -> Stream.ofNullable(fall.by()))
                        .filter(blow -> !blow.by().equals(blow.to()))
                        .toList();
        boolean isTold = fatal.size() == 1 && isToldAlready(fatal.getFirst());
        if (fatal.isEmpty() || isTold) {
            return Stream.empty();
        }
        Map<FighterId, List<FighterId>> accounts =
                fatal.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Blow::by,
                                        LinkedHashMap::new,
                                        Collectors.mapping(Blow::to, Collectors.toList())));
        return Stream.of(
                new Entry.Felled(
                        accounts.entrySet().stream()
                                .map(one ->
                                        new Entry.Felled.Account(
                                                one.getKey(),
                                                one.getValue().stream().distinct().toList()))
                                .toList()));
    }

    private boolean isToldAlready(Blow blow) {
        return blow.equals(happened.blows().getFirst()) || blow.equals(heaviest());
    }

    /** Worth a line where several heroes struck, and one of them more than once. */
    Stream<Entry> mostDamage() {
        Map<FighterId, List<Blow>> byHero =
                happened.blows().stream()
                        .filter(blow -> happened.isHero(blow.by()) && !happened.isHero(blow.to()))
                        .collect(
                                Collectors.groupingBy(
                                        Blow::by, LinkedHashMap::new, Collectors.toList()));
        return byHero.size() < 2
                ? Stream.empty()
                : byHero.entrySet().stream()
                        .map(one ->
                                new Entry.MostDamage(
                                        one.getKey(), total(one.getValue()), one.getValue().size()))
                        .reduce((one, other) -> other.amount() > one.amount() ? other : one)
                        .filter(one -> one.blows() > 1)
                        .<Entry>map(one -> one)
                        .stream();
    }

    private static long total(List<Blow> blows) {
        return blows.stream().mapToLong(Blow::amount).sum();
    }
}
