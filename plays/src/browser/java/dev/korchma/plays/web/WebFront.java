package dev.korchma.plays.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import dev.korchma.plays.house.House;
import dev.korchma.plays.language.Play;
import dev.korchma.plays.stage.Front;
import dev.korchma.plays.stage.Stage;
import dev.korchma.web.WebTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;

/** Plays scenes in one Chromium: a window for each person, a channel for each scene. */
public final class WebFront implements Front {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int MOST_SCENES = 60;
    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private @Nullable Open open;
    private int scenes;

    private record Open(House house, Playwright playwright, Browser browser, String address) {}

    @Override
    public String name() {
        return "web";
    }

    @Override
    public Stage open(Play play) {
        Open table = open;
        if (table == null || scenes == MOST_SCENES) {
            close();
            table = begin();
            open = table;
            scenes = 0;
        }
        table.house().dice().clear();
        table.house().forgetPassedTime();
        scenes++;
        freeTheNames(table.house());
        return WebStage.open(
                table.house(), table.browser(), table.address(), "scene" + scenes, play);
    }

    /** A name is taken once at a table; every scene has a Max. */
    private static void freeTheNames(House house) {
        house.jdbc().sql("delete from web_name").update();
    }

    private static Open begin() {
        int port = freePort();
        String channels =
                IntStream.rangeClosed(1, MOST_SCENES)
                        .mapToObj(number -> "scene" + number)
                        .collect(Collectors.joining(","));
        House house =
                House.build(
                        new House.Plan(
                                WebApplicationType.SERVLET,
                                null,
                                List.of(WebTable.class),
                                Map.of(
                                        "server.port", Integer.toString(port),
                                        "server.address", "127.0.0.1",
                                        "korchma.web.channels", channels)));
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(CHROMIUM)
                                        .setChromiumSandbox(false)
                                        .setArgs(QUIET));
        return new Open(house, playwright, browser, "http://localhost:" + port);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @Override
    public void close() {
        Open table = open;
        if (table != null) {
            table.browser().close();
            table.playwright().close();
            table.house().close();
        }
    }
}
