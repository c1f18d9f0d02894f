package dev.korchma.bot.lookup;

import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.rules.Effect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A card while it is written: pairs first, then lines, then what effects mean. */
final class Card {

    /** What a message holds besides, of long entries. */
    private static final int MOST_LINES = 30;

    private static final int MOST_LETTERS = 900;

    private final Page page;
    private final List<Block.Field> fields = new ArrayList<>();
    private final List<Rich> lines = new ArrayList<>();
    private final Set<String> effects = new LinkedHashSet<>();

    Card(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    void field(String name, String value) {
        if (!value.isEmpty()) {
            fields.add(new Block.Field(Rich.plain(name), Rich.plain(value)));
        }
    }

    void line(String text) {
        if (!text.isEmpty()) {
            lines.add(Rich.plain(shortened(text)));
        }
    }

    void line(String name, String text) {
        lines.add(Rich.of(new Rich.Strong(name), new Rich.Plain(": " + shortened(text))));
    }

    /** A message holds no more than a few thousand letters. */
    private static String shortened(String text) {
        return Typed.isWithin(text, MOST_LETTERS)
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_LETTERS)) + "…";
    }

    /** To be explained below, each once, with those they keep. */
    void explain(Collection<String> ids) {
        effects.addAll(ids);
    }

    /**
     * Effects nobody would know by their names are explained; those that change nothing are not.
     */
    void writeTo(View.Builder view, Amounts amounts) {
        for (String id : effects) {
            Effect effect = page.rules().content().effects().get(id);
            List<String> does =
                    effect == null ? List.of() : new EffectWords(page, amounts).gist(effect);
            if (!does.isEmpty()) {
                line(page.name(id), String.join("; ", does));
            }
        }
        if (!fields.isEmpty()) {
            view.block(new Block.Fields(fields));
        }
        lines.stream().limit(MOST_LINES).forEach(view::text);
    }
}
