package dev.korchma.game.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A body taking part in a throw.
 *
 * @param present modifiers of circumstances that count for it now
 */
record Side(String key, Sheet sheet, List<Standing> present) {

    Side(String key, Sheet sheet) {
        this(key, sheet, List.of());
    }

    /** All modifiers of this side that reach {@code target}. */
    List<Standing> reaching(Modifier.Target target) {
        var own = sheet.reaching(target);
        if (present.isEmpty()) {
            return own;
        }
        var all = new ArrayList<>(own);
        present.stream().filter(one -> one.modifier().target().equals(target)).forEach(all::add);
        return all;
    }
}
