package dev.korchma.bot.approval;

import dev.korchma.bot.board.Offers;
import dev.korchma.bot.campaigns.SeenFirst;
import dev.korchma.bot.campaigns.SettingsPanel;
import dev.korchma.bot.campaigns.SettingsPart;
import dev.korchma.bot.characters.Requests;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The switch: whether heroes of players wait for a word. Off lets everybody go who waits. */
@Component
@Order(10)
final class ApprovalPart implements SettingsPart {

    private static final String HEROES = "heroes";
    private static final String AT_ONCE = "at-once";
    private static final String SEEN_FIRST = "seen-first";

    private final SeenFirst seenFirst;
    private final Requests requests;
    private final Texts texts;

    ApprovalPart(SeenFirst seenFirst, Requests requests, Texts texts) {
        this.seenFirst = seenFirst;
        this.requests = requests;
        this.texts = texts;
    }

    @Override
    public List<Rich> told(long space, Language language) {
        return List.of(texts.rich(language, line(seenFirst.isOn(space))));
    }

    private static String line(boolean on) {
        return "approval.heroes." + (on ? SEEN_FIRST : AT_ONCE);
    }

    @Override
    public Part offered(long space, Language language, Offers offers) {
        boolean on = seenFirst.isOn(space);
        List<Rich> lines = new ArrayList<>(told(space, language));
        int waiting = requests.waiting(space).size();
        if (waiting > 0) {
            String key = on ? "approval.off-lets-go" : "approval.wait-on";
            lines.add(texts.rich(language, key, Map.of("count", waiting)));
        }
        return new Part(
                lines,
                List.of(
                        button(offers, language, AT_ONCE, !on),
                        button(offers, language, SEEN_FIRST, on)));
    }

    private Control button(Offers offers, Language language, String to, boolean chosen) {
        String label = texts.plain(language, "approval.set." + to);
        return new Button(
                SettingsPanel.setting(offers, HEROES, to),
                chosen ? "✓ " + label : label,
                chosen ? Style.GOOD : Style.PLAIN);
    }

    @Override
    public boolean set(Call call, String what, String to) {
        if (!what.equals(HEROES)) {
            return false;
        }
        boolean on = to.equals(SEEN_FIRST);
        seenFirst.set(call.where().space(), on);
        if (!on) {
            requests.letGo(call);
        }
        return true;
    }
}
