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
    private static final int ID = 100;
    private static final int LABEL = 80;
    private static final int PLACEHOLDER = 150;
    private static final int OPTIONS = 25;
    private static final int OPTION = 100;

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
        if (id != null) {
            between(1, Json.length(id), ID, "characters of a custom_id");
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
        between(0, length(button, "label"), LABEL, "characters on a button");
    }

    private void menu(JsonNode menu) {
        int least = Json.number(menu, "min_values", 1);
        int most = Json.number(menu, "max_values", 1);
        if (least > most || most > OPTIONS) {
            add("a menu of at least %d and at most %d".formatted(least, most));
        }
        between(0, length(menu, "placeholder"), PLACEHOLDER, "characters on a menu");
        if (Components.type(menu) != Components.STRING_SELECT) {
            return;
        }
        between(1, menu.path("options").size(), OPTIONS, "options");
        menu.path("options").forEach(this::option);
        var values = new HashSet<String>();
        menu.path("options").forEach(option -> values.add(Json.text(option, "value", "")));
        if (values.size() < menu.path("options").size()) {
            add("a menu has the same value twice");
        }
        if (most > menu.path("options").size()) {
            add("more may be chosen than there is");
        }
    }

    private void option(JsonNode option) {
        between(1, length(option, "label"), OPTION, "characters of an option");
        between(1, length(option, "value"), OPTION, "characters of an option's value");
        between(0, length(option, "description"), OPTION, "characters below an option");
    }

    private static int length(JsonNode component, String field) {
        return Json.length(Json.text(component, field, ""));
    }

    private void between(int least, int count, int most, String of) {
        if (count < least || count > most) {
            add("%d %s, %d to %d".formatted(count, of, least, most));
        }
    }

    private void add(String words) {
        problems.add(new Problem("/components", words));
    }
}
