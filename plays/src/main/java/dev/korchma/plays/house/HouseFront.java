package dev.korchma.plays.house;

import dev.korchma.plays.language.Play;
import dev.korchma.plays.stage.Front;
import dev.korchma.plays.stage.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Plays scenes with one bot that is in one app, or in several at the same time. */
public final class HouseFront implements Front {

    private final String name;
    private final Map<String, App> apps;
    private @Nullable Open open;
    private int plays;

    /**
     * @param grounds by the names under which people sit there; one may have several names
     */
    private record Open(House house, Map<String, Ground> grounds) {

        boolean hasRoom() {
            return grounds.values().stream().allMatch(Ground::hasRoom);
        }

        Ground ground(String app) {
            Ground ground = grounds.get(app);
            if (ground == null) {
                throw new AssertionError(
                        "there is no front '%s' here; there are %s"
                                .formatted(app, grounds.keySet()));
            }
            return ground;
        }
    }

    /**
     * @param name as in {@code -Dfronts=}; people of whom a scene says nothing sit in the app of
     *     this name
     * @param apps by the names a scene has for them
     */
    public HouseFront(String name, Map<String, App> apps) {
        this.name = name;
        this.apps = Map.copyOf(apps);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Stage open(Play play) {
        Open there = open;
        if (there == null || !there.hasRoom()) {
            close();
            there = begin();
            open = there;
        }
        House house = there.house();
        house.dice().clear();
        house.forgetPassedTime();
        plays++;
        return new HouseStage(house, corners(there, play));
    }

    /** Each corner stands under the names of those who sit in it. */
    private Map<String, Corner> corners(Open there, Play play) {
        Map<String, List<Play.Role>> casts = new LinkedHashMap<>();
        play.cast()
                .forEach(role ->
                        casts.computeIfAbsent(
                                        Objects.requireNonNullElse(role.front(), name),
                                        _ -> new ArrayList<>())
                                .add(role));
        Map<String, Corner> corners = new LinkedHashMap<>();
        casts.forEach((app, cast) -> {
            String id = "play" + plays + "-" + app;
            Corner corner = there.ground(app).corner(there.house(), cast, id);
            cast.forEach(role -> corners.put(role.name(), corner));
        });
        return corners;
    }

    private Open begin() {
        Map<App, Ground> started = new LinkedHashMap<>();
        Map<String, Ground> grounds = new LinkedHashMap<>();
        apps.forEach(
                (called, app) -> grounds.put(called, started.computeIfAbsent(app, App::start)));
        House house =
                House.build(House.Plan.all(started.values().stream().map(Ground::plan).toList()));
        return new Open(house, grounds);
    }

    @Override
    public void close() {
        Open there = open;
        if (there != null) {
            open = null;
            there.house().close();
            there.grounds().values().stream().distinct().forEach(Ground::close);
        }
    }
}
