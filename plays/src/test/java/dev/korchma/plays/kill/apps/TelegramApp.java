package dev.korchma.plays.kill.apps;

import dev.korchma.plays.kill.Act;
import dev.korchma.plays.kill.Said;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/** The local Telegram: it keeps everything for the bot until the bot has dealt with it. */
final class TelegramApp implements App {

    private static final long PATIENCE_MILLIS = 1_500;
    private static final long SPINS_MILLIS = 15_000;

    private final Control control;
    private final TelegramScreens screens;
    private final Map<String, String> people = new ConcurrentHashMap<>();
    private String bot = "";
    private String tavern = "";

    TelegramApp(Control control) {
        this.control = control;
        this.screens = new TelegramScreens(control);
    }

    @Override
    public String front() {
        return "telegram";
    }

    @Override
    public List<String> settings() {
        JsonNode about = control.act("about", Map.of());
        bot = about.get("bot").asString();
        return List.of(
                "--korchma.telegram.token=" + about.get("token").asString(),
                "--korchma.telegram.url=" + about.get("url").asString(),
                "--korchma.telegram.messages-per-second=0");
    }

    @Override
    public void open(List<String> names) {
        for (String name : names) {
            people.put(name, id(control.act("person", Map.of("name", name, "language", "en"))));
        }
        tavern =
                id(
                        control.act(
                                "group",
                                Map.of(
                                        "kind",
                                        "forum",
                                        "title",
                                        "Kills",
                                        "owner",
                                        personId(names.getFirst()))));
        for (String name : names.subList(1, names.size())) {
            control.act("join", Map.of("group", group(), "person", personId(name)));
        }
        control.act(
                "bot", Map.of("group", group(), "be", "admin", "rights", List.of("manage_topics")));
        screens.follow();
    }

    private static String id(JsonNode answer) {
        return answer.get("id").asString();
    }

    private Long group() {
        return Long.valueOf(tavern);
    }

    private Long personId(String name) {
        return Long.valueOf(person(name));
    }

    @Override
    public String person(String name) {
        return Objects.requireNonNull(people.get(name));
    }

    @Override
    public Screens screens() {
        return screens;
    }

    @Override
    public Optional<Underway> act(String person, Act.What what, String id) {
        return switch (what) {
            case Act.What.Command command -> say(person, command);
            case Act.What.Roll roll -> say(person, roll.under(id));
            case Act.What.Press(Said said, Said.Button button) -> press(person, said, button);
            case Act.What.Fill _ ->
                    throw new IllegalStateException("forms are filled in at the table");
        };
    }

    private Optional<Underway> say(String person, Act.What.Command command) {
        long since = System.nanoTime();
        return control.attempt(
                        "say",
                        Map.of(
                                "person",
                                personId(person),
                                "chat",
                                group(),
                                "text",
                                command.typed()))
                .map(said -> said.get("message").asString())
                .map(message ->
                        new Underway(
                                "telegram:%s:m:%s:%s".formatted(bot, tavern, message),
                                message,
                                since));
    }

    private Optional<Underway> press(String person, Said said, Said.Button button) {
        long since = System.nanoTime();
        Map<String, Object> body = new HashMap<>();
        body.put("person", personId(person));
        body.put("chat", group());
        body.put("data", button.token());
        body.put(said.id() < 0 ? "whisper" : "message", Math.abs(said.id()));
        return control.attempt("press", body)
                .map(pressed -> pressed.get("query").asString())
                .map(query -> new Underway("telegram:%s:q:%s".formatted(bot, query), query, since));
    }

    @Override
    public Deed.Told await(Underway deed, String person, BooleanSupplier cut)
            throws InterruptedException {
        boolean isPress = deed.key().contains(":q:");
        long most = isPress ? SPINS_MILLIS : PATIENCE_MILLIS;
        while (!cut.getAsBoolean()
                && System.nanoTime() - deed.since() < TimeUnit.MILLISECONDS.toNanos(most)) {
            if (isPress ? isAnswered(deed) : isTold(deed, person)) {
                return Deed.Told.ANSWERED;
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        return Deed.Told.KEPT;
    }

    private boolean isAnswered(Underway deed) {
        return control.act("query", Map.of("query", deed.handle())).get("answered").asBoolean();
    }

    /** Whether something new answers what was typed, or tells its writer alone. */
    private boolean isTold(Underway deed, String person) {
        return screens.isAnswered(tavern, deed.handle(), person(person));
    }

    @Override
    public void again(Underway deed) {
        control.act("updates", Map.of("duplicate", 1));
    }

    @Override
    public boolean tellsWhatIsSentTwice() {
        return false;
    }

    @Override
    public List<String> violations() {
        return control.act("violations", Map.of()).valueStream().map(JsonNode::toString).toList();
    }
}
