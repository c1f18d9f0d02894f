package dev.korchma.plays.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import dev.korchma.plays.house.Corner;
import dev.korchma.plays.house.Ground;
import dev.korchma.plays.house.House;
import dev.korchma.plays.language.Play;
import dev.korchma.web.WebTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.WebApplicationType;

/** One Chromium: a window for each person, a channel of the table for each scene. */
final class WebGround implements Ground {

    /** Where everybody arrives before they go to the channel of their scene. */
    private static final String HALL = "hall";

    private static final int MOST_SCENES = 60;

    private final Playwright playwright;
    private final Browser browser;
    private final int port;
    private int scenes;

    WebGround(Playwright playwright, Browser browser, int port) {
        this.playwright = playwright;
        this.browser = browser;
        this.port = port;
    }

    @Override
    public House.Plan plan() {
        String channels =
                IntStream.rangeClosed(1, MOST_SCENES)
                        .mapToObj(number -> "scene" + number)
                        .collect(Collectors.joining(",", HALL + ",", ""));
        return new House.Plan(
                WebApplicationType.SERVLET,
                null,
                List.of(WebTable.class),
                Map.of(
                        "server.port", Integer.toString(port),
                        "server.address", "127.0.0.1",
                        "korchma.web.channels", channels));
    }

    @Override
    public boolean hasRoom() {
        return scenes < MOST_SCENES;
    }

    @Override
    public Corner corner(House house, List<Play.Role> cast, String id) {
        scenes++;
        // A name is taken once at a table; every scene has a Max.
        house.jdbc().sql("delete from web_name").update();
        return WebCorner.open(
                house, browser, "http://localhost:" + port, "scene" + scenes, cast);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
