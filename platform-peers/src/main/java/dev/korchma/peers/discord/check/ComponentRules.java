package dev.korchma.peers.discord.check;

import dev.korchma.peers.discord.payload.Components;
import dev.korchma.peers.discord.payload.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What holds for components in messages and forms alike. */
final class ComponentRules {

    private static final int LINK = 5;
    private static final int PREMIUM = 6;
    private static final int BUTTONS_IN_ROW = 5;

    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> customIds = new HashSet<>();

    private ComponentRules() {}

    static List<Problem> of(JsonNode components) {
        var rules = new ComponentRules();
        Components.all(components).forEach(rules::judge);
        return rules.problems;
    }

    private void judge(JsonNode component) {
        var id = Json.text(component, "custom_id");
        if (id != null && !customIds.add(id)) {
            add("custom_id " + id + " is there twice");
        }
        switch (Components.type(component)) {
            case Components.ROW -> row(component.path("components"));
            case Components.BUTTON -> button(component);
            default -> {
                if (Components.isSelect(component)) {
                    menu(component);
                }
            }
        }
    }

    private void row(JsonNode children) {
        long buttons =
                children.valueStream()
                        .filter(one -> Components.type(one) == Components.BUTTON)
                        .count();
        boolean mixed = buttons > 0 && buttons < children.size();
        if (mixed || buttons > BUTTONS_IN_ROW || (buttons == 0 && children.size() != 1)) {
            add("a row holds up to five buttons or one menu");
        }
    }

    private void button(JsonNode button) {
        int style = Json.number(button, "style", 0);
        boolean named = button.hasNonNull("custom_id");
        boolean leads = button.hasNonNull("url");
        if (style == LINK ? !leads || named : style != PREMIUM && (!named || leads)) {
            add("a link has a url, every other button a custom_id");
        }
        if (style != PREMIUM
                && !button.hasNonNull("emoji")
                && Json.text(button, "label", "").isEmpty()) {
            add("a button has neither words nor a picture");
        }
    }

    private void menu(JsonNode menu) {
        int least = Json.number(menu, "min_values", 1);
        int most = Json.number(menu, "max_values", 1);
        if (least > most || most > 25) {
            add("a menu of at least %d and at most %d".formatted(least, most));
        }
        if (Components.type(menu) != Components.STRING_SELECT) {
            return;
        }
        var values = new HashSet<String>();
        menu.path("options").forEach(option -> values.add(Json.text(option, "value", "")));
        if (values.size() < menu.path("options").size()) {
            add("a menu has the same value twice");
        }
        if (most > menu.path("options").size()) {
            add("more may be chosen than there is");
        }
    }

    private void add(String words) {
        problems.add(new Problem("/components", words));
    }
}
