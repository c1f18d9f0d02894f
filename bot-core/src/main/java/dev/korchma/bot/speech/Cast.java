package dev.korchma.bot.speech;

import dev.korchma.bot.text.Language;
import java.util.List;

/** Who of the world can be seen where the party is, so that whoever leads may speak for them. */
public interface Cast {

    /**
     * Names everybody may know, never that of somebody who hides.
     *
     * @param language for those who go by what they are
     */
    List<String> onStage(long space, Language language);
}
