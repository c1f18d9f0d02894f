package dev.korchma.bot.campaigns;

import dev.korchma.bot.board.Offers;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.text.Language;
import java.util.List;

/** What another feature has to say about how a campaign is played, and to set. */
public interface SettingsPart {

    /**
     * As the master sees it.
     *
     * @param lines what is so, and what came of it
     * @param controls which of them set something says {@link SettingsPanel#setting}
     */
    record Part(List<Rich> lines, List<Control> controls) {

        public static final Part NOTHING = new Part(List.of(), List.of());

        public Part {
            lines = List.copyOf(lines);
            controls = List.copyOf(controls);
        }
    }

    /** What everybody may know who asks about the campaign. */
    default List<Rich> told(long space, Language language) {
        return List.of();
    }

    Part offered(long space, Language language, Offers offers);

    /**
     * Sets what a control of this part stands for, for the master.
     *
     * @return whether it is one of this part
     */
    default boolean set(Call call, String what, String to) {
        return false;
    }
}
