package dev.korchma.plays;

import dev.korchma.plays.house.App;
import dev.korchma.plays.house.HouseFront;
import dev.korchma.plays.language.Play;
import dev.korchma.plays.stage.Front;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The fronts scenes can be played on here, and what they need that is not here. */
public final class Fronts implements AutoCloseable {

    /** One bot on all the fronts on which people of the scenes sit. */
    static final String TOGETHER = "together";

    /** What a scene is played on unless its people sit on several. */
    static final List<String> ALONE = List.of("neutral", "web", "discord", "telegram");

    private final Map<String, App> apps = new TreeMap<>();

    /** With {@code -Dtogether=neutral} everybody sits there, which is quick. */
    private final @Nullable App standIn;

    private final List<Front> open = new ArrayList<>();

    public Fronts() {
        ServiceLoader.load(App.class).forEach(app -> apps.put(app.name(), app));
        standIn = apps.get(System.getProperty(TOGETHER, ""));
    }

    private @Nullable App app(String front, String name) {
        return front.equals(TOGETHER) && standIn != null ? standIn : apps.get(name);
    }

    /** Why a scene cannot be played on the front, empty when it can. */
    String missing(String front, Play play) {
        return (play.isMixed() ? play.apps() : Set.of(front))
                .stream()
                        .filter(app -> app(front, app) == null)
                        .map(this::missing)
                        .findFirst()
                        .orElse("");
    }

    private String missing(String app) {
        return "The front '%s' is not here: %s"
                .formatted(
                        app,
                        app.equals("web")
                                ? "it needs /usr/bin/chromium"
                                : "there are " + apps.keySet());
    }

    /** The front, with one bot for all these scenes; closed together with this. */
    public Front open(String name, List<Play> plays) {
        Map<String, App> there = new TreeMap<>();
        for (Play play : plays) {
            for (String needed : play.isMixed() ? play.apps() : Set.of(name)) {
                there.put(needed, Objects.requireNonNull(app(name, needed)));
            }
        }
        Front front = new HouseFront(name, there);
        open.add(front);
        return front;
    }

    @Override
    public void close() {
        open.forEach(Front::close);
    }
}
