package dev.korchma.plays.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import dev.korchma.plays.language.Act;
import dev.korchma.plays.language.Play;
import dev.korchma.plays.stage.Screen;
import dev.korchma.plays.stage.Seat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A person's window. */
final class WebSeat implements Seat {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COMPOSER = "[data-composer]";

    private final BrowserContext context;
    private final Page page;
    private String place = "";

    private WebSeat(BrowserContext context, Page page) {
        this.context = context;
        this.page = page;
    }

    static WebSeat sitDown(Browser browser, String address, Play.Role role) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setLocale(role.language())
                                .setReducedMotion(
                                        com.microsoft.playwright.options.ReducedMotion.REDUCE)
                                .setViewportSize(1100, 900));
        context.addInitScript(script());
        Page page = context.newPage();
        page.setDefaultTimeout(10_000);
        page.navigate(address);
        page.selectOption("#sit-language", role.language());
        page.fill("#sit-name", role.name());
        page.click("[data-sit] button[type=submit]");
        page.waitForSelector("main:not([aria-busy])");
        page.click("#link-close");
        return new WebSeat(context, page);
    }

    private static String script() {
        try (InputStream in = WebSeat.class.getResourceAsStream("/web/eyes.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Opens a place of the table and stays there, whatever the page would rather show. */
    void go(String there) {
        place = there;
        stay();
    }

    /** The page leads people to where something happens; a scene says by itself who looks where. */
    private void stay() {
        if (!place.equals(page.getAttribute("main", "data-place"))) {
            page.waitForSelector(
                    link(), new Page.WaitForSelectorOptions().setState(
                            com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
            page.evaluate("at => document.querySelector(at).click()", link());
        }
    }

    private String link() {
        return "[data-place-link=\"" + place + "\"]";
    }

    @Override
    public Answer begin(Act act) {
        stay();
        return switch (act) {
            case Act.Says(String text) -> says(text);
            case Act.Presses presses -> press(presses);
            case Act.Picks picks -> pick(picks);
            case Act.Fills(var fields) -> fill(fields);
            case Act.Types(String text) -> type(text);
            case Act.Echo() -> echo();
        };
    }

    /**
     * As {@link #begin}, but a click is made by the page at a moment that other windows share.
     *
     * @param moment milliseconds since the epoch
     */
    Answer beginAt(long moment, Act act) {
        if (!(act instanceof Act.Presses presses) || presses.which() == Act.Age.OLD) {
            return begin(act);
        }
        stay();
        ElementHandle button = newest("[data-token]", presses.label(), presses.in());
        button.evaluate(
                "(button, at) => setTimeout(() => button.click(), at - Date.now())",
                (double) moment);
        return most -> {
            page.waitForTimeout(Math.max(0.0, (double) (moment - System.currentTimeMillis())) + 20);
            untilAnswered(most);
        };
    }

    private Answer says(String text) {
        page.fill(COMPOSER, text);
        page.press(COMPOSER, "Enter");
        page.fill(COMPOSER, "");
        return this::untilAnswered;
    }

    private Answer press(Act.Presses act) {
        if (act.which() == Act.Age.OLD) {
            if (!(Boolean) page.evaluate("label => __play.pressOld(label)", act.label())) {
                throw new AssertionError("there never was a button [" + act.label() + "]");
            }
            return this::untilAnswered;
        }
        ElementHandle button = newest("[data-token], [data-go]", act.label(), act.in());
        boolean leads = button.getAttribute("data-go") != null;
        click(button, act.delivery());
        if (leads) {
            place = String.valueOf(page.getAttribute("main", "data-place"));
        }
        return this::untilAnswered;
    }

    private void click(ElementHandle button, Act.Delivery delivery) {
        switch (delivery) {
            case ONCE -> button.click();
            case DOUBLE_CLICK -> button.dblclick();
            case DELIVERED_TWICE -> {
                page.evaluate("() => { __play.twice = true; }");
                button.click();
            }
        }
    }

    private Answer pick(Act.Picks act) {
        ElementHandle option =
                newest("[data-select] option:not([value=''])", act.option(), act.in());
        option.evaluate(
                """
                option => {
                  const list = option.closest('select');
                  list.value = option.value;
                  list.dispatchEvent(new Event('change', { bubbles: true }));
                }
                """);
        return this::untilAnswered;
    }

    private ElementHandle newest(String selector, String label, @Nullable String in) {
        List<ElementHandle> found = page.querySelectorAll("#log " + selector.replace(", ", ", #log "));
        for (ElementHandle control : found.reversed()) {
            if (Screen.fits(control.textContent(), label) && (in == null || stands(control, in))) {
                return control;
            }
        }
        throw new AssertionError("there is no [" + label + "] in this window");
    }

    private static boolean stands(ElementHandle control, String in) {
        return (Boolean)
                control.evaluate(
                        "(control, words) =>"
                                + " control.closest('.view').textContent.includes(words)",
                        in);
    }

    private Answer fill(Map<String, String> fields) {
        page.waitForSelector("dialog.form[open]");
        fields.forEach((label, text) -> {
            String control =
                    label.isEmpty()
                            ? "dialog.form .form-field >> nth=0 >> input, textarea, select"
                            : "dialog.form .form-field:has-text(\"" + label + "\")"
                                    + " >> input, textarea, select";
            if (page.locator(control).evaluate("it => it.tagName").equals("SELECT")) {
                page.locator(control).selectOption(text);
            } else {
                page.locator(control).fill(text);
            }
        });
        page.click("dialog.form button[type=submit]");
        return this::untilAnswered;
    }

    private Answer type(String text) {
        page.fill(COMPOSER, text);
        return _ -> {};
    }

    private Answer echo() {
        String answers = "__play.answered[__play.last.id] ?? 0";
        int before = ((Number) page.evaluate(answers)).intValue();
        page.evaluate("() => __play.again().then(() => true)");
        return most ->
                until(most, () -> ((Number) page.evaluate(answers)).intValue() > before);
    }

    private void untilAnswered(Duration most) {
        until(most, () -> !(Boolean) page.evaluate("() => __play.waiting()"));
    }

    private void until(Duration most, java.util.function.BooleanSupplier there) {
        long deadline = System.nanoTime() + most.toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("the bot did not answer this window within " + most);
            }
            page.waitForTimeout(10);
        }
    }

    int streams() {
        return ((Number) page.evaluate("() => __play.streams")).intValue();
    }

    /** Does not wait for the page's next try to reach the server. */
    void hurry() {
        page.evaluate("() => dispatchEvent(new Event('online'))");
    }

    boolean isUpTo(long seq) {
        return (Boolean)
                page.evaluate(
                        "seq => __play.seen >= seq && document.querySelector('#line').hidden",
                        (double) seq);
    }

    @Override
    public Screen screen() {
        stay();
        var seen = JSON.readTree((String) page.evaluate("() => __play.screen()"));
        Stream<Screen.Message> messages =
                seen.get("messages")
                        .valueStream()
                        .map(message ->
                                new Screen.Message(
                                        message.get("id").asString(),
                                        message.get("text").asString(),
                                        message.get("onlyYou").asBoolean(),
                                        message.get("labels")
                                                .valueStream()
                                                .map(label -> label.asString())
                                                .toList()));
        return new Screen(
                messages.toList(),
                seen.get("suggestions").valueStream().map(found -> found.asString()).toList());
    }

    @Override
    public Screen everything() {
        return screen();
    }

    void close() {
        context.close();
    }
}
