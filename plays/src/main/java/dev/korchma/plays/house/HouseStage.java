package dev.korchma.plays.house;

import dev.korchma.plays.language.Deed;
import dev.korchma.plays.language.Spot;
import dev.korchma.plays.stage.Seat;
import dev.korchma.plays.stage.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** One scene in a house: its people sit in one corner or in several, and the bot is one. */
final class HouseStage implements Stage {

    private final House house;
    private final Map<String, Corner> byName;
    private final Set<Corner> corners;

    /**
     * @param byName where each person of the scene sits
     */
    HouseStage(House house, Map<String, Corner> byName) {
        this.house = house;
        this.byName = byName;
        corners = new LinkedHashSet<>(byName.values());
    }

    @Override
    public Seat seat(String name) {
        return corner(name).seat(name);
    }

    private Corner corner(String name) {
        Corner corner = byName.get(name);
        if (corner == null) {
            throw new AssertionError(name + " is not in this scene");
        }
        return corner;
    }

    @Override
    public List<Seat.Answer> together(List<Deed.Acts> acts) {
        if (acts.size() == 1) {
            return Stage.super.together(acts);
        }
        Map<Corner, List<Deed.Acts>> there = new LinkedHashMap<>();
        acts.forEach(
                one -> there.computeIfAbsent(corner(one.who()), _ -> new ArrayList<>()).add(one));
        List<Supplier<List<Seat.Answer>>> aimed = new ArrayList<>();
        there.forEach((corner, some) -> aimed.add(corner.aim(some)));
        return aimed.stream().flatMap(begin -> begin.get().stream()).toList();
    }

    @Override
    public void script(List<Integer> faces) {
        house.dice().script(faces);
    }

    @Override
    public List<Integer> unthrown() {
        return house.dice().unthrown();
    }

    /** What the bot logged, and what it did against the rules of an app. */
    @Override
    public List<String> accidents() {
        List<String> all = new ArrayList<>(house.accidents());
        corners.forEach(corner -> all.addAll(corner.violations()));
        return all;
    }

    @Override
    public void restart() {
        List<Runnable> returning = corners.stream().map(Corner::restarting).toList();
        house.restart();
        returning.forEach(Runnable::run);
        settle();
    }

    @Override
    public void pass(Duration time) {
        house.pass(time);
    }

    @Override
    public void settle() {
        house.settle();
        corners.forEach(Corner::settle);
    }

    @Override
    public void go(String name, Spot spot) {
        corner(name).go(name, spot);
    }

    @Override
    public void close() {
        house.dice().clear();
        corners.forEach(Corner::close);
    }
}
