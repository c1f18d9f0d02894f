package dev.korchma.bot.command;

import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was good and what was wrong in a form that was filled in, field by field. */
public final class FormNotes {

    private final Texts texts;
    private final Language language;
    private final Map<String, String> kept = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    public FormNotes(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /**
     * @param typed what stands in the field
     * @param key of the sentence that says what is wrong with it when it is not good
     */
    public void note(String field, String typed, boolean good, String key, Map<String, ?> facts) {
        if (good) {
            keep(field, typed);
        } else {
            keep(Deed.now(field), typed);
            wrong.add(texts.plain(language, key, facts));
        }
    }

    /** Something of the form that nobody fills in. */
    public void keep(String field, String value) {
        kept.put(field, value);
    }

    /** Asks for a field again though each looked good by itself. */
    public void wrongAfterAll(String field, String key, Map<String, ?> facts) {
        kept.remove(field);
        wrong.add(texts.plain(language, key, facts));
    }

    public boolean allGood() {
        return wrong.isEmpty();
    }

    /** The fields that were good; what stood in the others under {@link Deed#now}. */
    public Map<String, String> kept() {
        return Map.copyOf(kept);
    }

    /** One sentence for each field that was not good. */
    public List<String> wrong() {
        return List.copyOf(wrong);
    }
}
