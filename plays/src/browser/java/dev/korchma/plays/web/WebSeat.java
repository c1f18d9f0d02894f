package dev.korchma.plays.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.korchma.plays.language.Act;
import dev.korchma.plays.language.Play;
import dev.korchma.plays.stage.Screen;
import dev.korchma.plays.stage.Seat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** A person's window. */
final class WebSeat implements Seat {

    private static final String COMPOSER = "[data-composer]";

    private final BrowserContext context;
    private final Page page;
    private final String channel;
    private final String own;
    private final WebSight sight;
    private String place;

    private WebSeat(BrowserContext context, Page page, String channel, String own) {
        this.context = context;
        this.page = page;
        this.channel = channel;
        this.own = own;
        sight = new WebSight(page);
        place = channel;
    }

    static WebSeat sitDown(Browser browser, String address, Play.Role role, String channel) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setLocale(role.language())
                                .setReducedMotion(
                                        com.microsoft.playwright.options.ReducedMotion.REDUCE)
                                .setViewportSize(1100, 900));
        context.addInitScript(WebSight.script());
        Page page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.navigate(address);
        page.selectOption("#sit-language", role.language());
        page.fill("#sit-name", role.name());
        page.click("[data-sit] button[type=submit]");
        page.waitForSelector("main:not([aria-busy])");
        page.click("#link-close");
        String own = page.locator("[data-own]").getAttribute("data-place-link");
        WebSeat seat = new WebSeat(context, page, channel, own);
        seat.stay();
        return seat;
    }

    /** The place that is this person's alone. */
    String own() {
        return own;
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
            case Act.Replies _, Act.Points _ ->
                    throw new AssertionError("messages have no menus in this window");
            case Act.Presses presses -> press(presses);
            case Act.Picks picks -> pick(picks);
            case Act.Fills(var fields) -> fill(fields);
            case Act.Types(String text) -> type(text);
            case Act.Sends(Act.Piece piece, String text) -> sends(piece, text);
            case Act.Echo() -> echo();
        };
    }

    /**
     * Aims at a button as it is shown now; it is clicked however the page looks by then.
     *
     * @return clicks in a moment that other windows share, in milliseconds since the epoch
     */
    LongFunction<Answer> aim(Act act) {
        if (!(act instanceof Act.Presses presses) || presses.which() == Act.Age.OLD) {
            return _ -> begin(act);
        }
        stay();
        String token =
                newest("[data-token]", presses.label(), presses.in()).getAttribute("data-token");
        return moment -> {
            int before = number("__play.pressed");
            page.evaluate(
                    "aimed => __play.pressAt(aimed.token, aimed.moment)",
                    Map.of("token", token, "moment", (double) moment));
            return most -> {
                until(most, () -> number("__play.pressed") > before);
                untilAnswered(most);
            };
        };
    }

    private int number(String expression) {
        return ((Number) page.evaluate(expression)).intValue();
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
        clearTheWay();
        switch (delivery) {
            case ONCE -> button.click();
            case DOUBLE_CLICK -> button.dblclick();
            case DELIVERED_TWICE -> {
                page.evaluate("() => { __play.twice = true; }");
                button.click();
            }
        }
    }

    /** What was begun and left lies over the buttons: an open form, the list under a command. */
    private void clearTheWay() {
        if (page.querySelector("dialog.form[open]") != null) {
            page.keyboard().press("Escape");
        }
        if (!page.inputValue(COMPOSER).isEmpty()) {
            page.fill(COMPOSER, "");
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
                return exactly(selector, label, control);
            }
        }
        throw new AssertionError("there is no [" + label + "] in this window");
    }

    /** What is called just so comes before what is also called so, where they stand together. */
    private static ElementHandle exactly(String selector, String label, ElementHandle control) {
        ElementHandle view =
                control.evaluateHandle("control => control.closest('.view')").asElement();
        return view.querySelectorAll(selector).stream()
                .filter(one -> one.textContent().strip().equalsIgnoreCase(label))
                .findFirst()
                .orElse(control);
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

    /** The page asks for a file by a form; a command that wants one is typed without it. */
    private Answer sends(Act.Piece piece, String text) {
        if (!text.isEmpty()) {
            says(text);
        }
        page.waitForSelector("dialog.form[open] input[type=file]");
        page.setInputFiles(
                "dialog.form input[type=file]",
                new FilePayload(piece.name(), "application/octet-stream", piece.bytes()));
        page.click("dialog.form button[type=submit]");
        page.waitForFunction(
                "() => !document.querySelector('dialog.form[open]')"
                        + " || document.querySelector('.form-wrong:not([hidden])')");
        return this::untilAnswered;
    }

    private Answer type(String text) {
        page.fill(COMPOSER, text);
        return _ -> {};
    }

    private Answer echo() {
        String answers = "__play.answered[__play.last.id] ?? 0";
        int before = number(answers);
        page.evaluate("() => __play.again().then(() => true)");
        return most -> until(most, () -> number(answers) > before);
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
        return number("__play.streams");
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
        return sight.screen();
    }

    /** The screen, and what the page was told for the other places of the scene. */
    @Override
    public Screen everything() {
        Screen here = screen();
        List<Screen.Message> all = new ArrayList<>(sight.elsewhere(channel, own));
        all.addAll(here.messages());
        return new Screen(all, here.suggestions());
    }

    /** Presses what saves the file, and reads what the browser saved. */
    @Override
    public byte[] open(String message, String file) {
        stay();
        ElementHandle save =
                page.querySelectorAll("#log > li[data-message=\"" + message + "\"] [data-paper]").stream()
                        .filter(one -> one.textContent().strip().equals(file))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("there is no file " + file));
        Download saved = page.waitForDownload(save::click);
        if (!saved.suggestedFilename().equals(file)) {
            throw new AssertionError("the file is saved as " + saved.suggestedFilename());
        }
        try {
            return Files.readAllBytes(saved.path());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void close() {
        context.close();
    }
}
