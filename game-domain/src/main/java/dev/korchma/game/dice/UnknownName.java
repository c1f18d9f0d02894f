package dev.korchma.game.dice;

import java.util.Map;

/** The error for a name that the sheet does not know, with the nearest one that it does. */
final class UnknownName {

    private UnknownName() {}

    static DiceError error(String name, int column, Scope scope) {
        String nearest = Nearest.to(name, scope.names()).map(found -> "@" + found).orElse(null);
        return new DiceError(DiceError.Code.UNKNOWN_NAME, column, Map.of("name", name), nearest);
    }
}
