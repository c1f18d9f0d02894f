package dev.korchma.bot.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether something is so of a row: {@code "{hp}"}, {@code {is: ["{unit}", gp]}}, lists: all. */
final class Conditions {

    private final Recipe recipe;

    Conditions(Recipe recipe) {
        this.recipe = recipe;
    }

    boolean hold(@Nullable Object when, Scope scope) {
        return switch (when) {
            case null -> true;
            case Collection<?> all -> all.stream().allMatch(one -> hold(one, scope));
            case Map<?, ?> table ->
                    table.entrySet().stream()
                            .allMatch(one ->
                                    holds(String.valueOf(one.getKey()), one.getValue(), scope));
            default -> isSomething(recipe.make(when, scope));
        };
    }

    private boolean holds(String word, @Nullable Object of, Scope scope) {
        return switch (word) {
            case "not" -> !hold(of, scope);
            case "all" -> hold(of, scope);
            case "any" -> several(of).stream().anyMatch(one -> hold(one, scope));
            case "there" -> recipe.make(of, scope) != null;
            case "is" -> isOneOf(made(of, 0, scope), List.of(), made(of, 1, scope));
            case "among" -> isOneOf(made(of, 0, scope), made(of, 1, scope), null);
            case "like" -> {
                Object text = made(of, 0, scope);
                yield text != null
                        && Watched.matcher(
                                        recipe.pattern(several(of).get(1), scope),
                                        Filters.text(text))
                                .find();
            }
            default -> throw new IllegalArgumentException("no condition " + word);
        };
    }

    private @Nullable Object made(@Nullable Object of, int index, Scope scope) {
        return recipe.make(several(of).get(index), scope);
    }

    private static List<?> several(@Nullable Object of) {
        return of instanceof List<?> list ? list : List.of();
    }

    private static boolean isOneOf(
            @Nullable Object value, @Nullable Object several, @Nullable Object one) {
        if (value == null) {
            return false;
        }
        String text = Filters.text(value);
        return (one != null && text.equalsIgnoreCase(Filters.text(one)))
                || (several instanceof Collection<?> all
                        && all.stream().anyMatch(it -> text.equalsIgnoreCase(Filters.text(it))));
    }

    private static boolean isSomething(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Boolean truth -> truth;
            case Collection<?> all -> !all.isEmpty();
            case Map<?, ?> table -> !table.isEmpty();
            case Number number -> number.doubleValue() != 0;
            default -> !String.valueOf(value).isBlank();
        };
    }
}
