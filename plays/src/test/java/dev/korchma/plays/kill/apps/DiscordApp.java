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

/**
 * The local Discord: what the bot does not hear is lost, and after three seconds shown as failed.
 */
final class DiscordApp implements App {

    private static final String BOT = "Korchma";
    private static final long ASK_MILLIS = 500;
    private static final long PATIENCE_SECONDS = 20;

    /** What never got further than "is thinking" stays so when the bot died. */
    private static final long THINKING_SECONDS = 4;

    /**
     * The bot takes an act by the clock after a second and a half, done or not; what was taken
     * sooner is done.
     */
    private static final long BY_THE_CLOCK_MILLIS = 1_400;

    private final Control control;
    private final DiscordScreens screens;
    private final Map<String, String> people = new ConcurrentHashMap<>();
    private String tavern = "";

    DiscordApp(Control control) {
        this.control = control;
        this.screens = new DiscordScreens(control, BOT);
    }

    @Override
    public String front() {
        return "discord";
    }

    @Override
    public List<String> settings() {
        JsonNode about = control.act("about", Map.of());
        return List.of(
                "--korchma.discord.token=" + about.get("token").asString(),
                "--korchma.discord.api-url=" + about.get("baseUrl").asString(),
                "--korchma.discord.gateway-url=" + about.get("gatewayUrl").asString());
    }

    @Override
    public void open(List<String> names) {
        String guild = id(control.act("guild", Map.of("name", "Kills")));
        tavern = id(control.act("channel", Map.of("guild", guild, "name", "tavern")));
        for (String name : names) {
            String person = id(control.act("person", Map.of("name", name)));
            control.act("join", Map.of("person", person, "guild", guild));
            people.put(name, person);
        }
        screens.follow();
    }

    private static String id(JsonNode answer) {
        return answer.get("id").asString();
    }

    @Override
    public Screens screens() {
        return screens;
    }

    @Override
    public String person(String name) {
        return Objects.requireNonNull(people.get(name));
    }

    /** The channels below the tavern, as somebody sees them who plays there. */
    List<String> threads() {
        String anybody = people.values().iterator().next();
        return control.act("threads", Map.of("person", anybody, "channel", tavern))
                .valueStream()
                .map(DiscordApp::id)
                .toList();
    }

    @Override
    public Optional<Underway> act(String person, Act.What what, String id) {
        long since = System.nanoTime();
        Map<String, Object> body = new HashMap<>();
        body.put("person", person(person));
        Optional<JsonNode> done =
                switch (what) {
                    case Act.What.Command command -> slash(body, command);
                    case Act.What.Roll roll -> slash(body, roll.under(id));
                    case Act.What.Press(Said said, Said.Button button) -> {
                        body.put("channel", said.place());
                        body.put("message", Long.toString(said.id()));
                        body.put("customId", button.token());
                        yield control.attempt("click", body);
                    }
                    case Act.What.Fill _ ->
                            throw new IllegalStateException("forms are filled in at the table");
                };
        return done.map(answer -> answer.get("attempt").asString())
                .map(attempt -> new Underway("discord:" + attempt, attempt, since));
    }

    private Optional<JsonNode> slash(Map<String, Object> body, Act.What.Command command) {
        Map<String, Object> options = new HashMap<>(command.options());
        String opponent = command.options().get("opponent");
        if (opponent != null) {
            options.put("opponent", Map.of("person", person(opponent)));
        }
        body.put("channel", tavern);
        body.put("command", command.path());
        body.put("options", options);
        return control.attempt("slash", body);
    }

    @Override
    public Deed.Told await(Underway deed, String person, BooleanSupplier cut) {
        Map<String, Object> asking = Map.of("attempt", deed.handle(), "millis", ASK_MILLIS);
        while (true) {
            JsonNode outcome = control.act("outcome", asking);
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - deed.since());
            switch (outcome.get("kind").asString()) {
                case "Silent" -> {
                    boolean forEver = cut.getAsBoolean() && millis > THINKING_SECONDS * 1_000;
                    if (forEver || millis > PATIENCE_SECONDS * 1_000) {
                        return Deed.Told.TAKEN;
                    }
                }
                case "Failed" -> {
                    return Deed.Told.FAILED;
                }
                case "Accepted" -> {
                    return millis < BY_THE_CLOCK_MILLIS ? Deed.Told.ANSWERED : Deed.Told.TAKEN;
                }
                default -> {
                    return Broken.isSaidIn(outcome.path("message").toString())
                            ? Deed.Told.BROKEN
                            : Deed.Told.ANSWERED;
                }
            }
        }
    }

    @Override
    public void again(Underway deed) {
        control.act("again", Map.of("attempt", deed.handle()));
    }

    @Override
    public boolean tellsWhatIsSentTwice() {
        return true;
    }

    @Override
    public List<String> violations() {
        return control.act("violations", Map.of()).valueStream().map(JsonNode::toString).toList();
    }
}
