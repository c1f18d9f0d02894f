package dev.korchma.bot.campaigns;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.text.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells a table in one line what has become of its campaign or of somebody in it. */
@Component
final class TableNews implements Drawer {

    static final String KIND = "table-news";
    static final String JOINED = "joined";
    static final String LEFT = "left";
    static final String CLOSED = "closed";
    static final String OPENED = "opened";

    /** Somebody leads from now on; besides, who did before. */
    static final String MASTER = "master";

    /** Somebody joined the party. */
    static final String PLAYER = "player";

    /** In front of the role somebody has now. */
    private static final String ROLE = "role-";

    private static final String NEWS = "news";

    /** The app of a table, the name of a person, or that of the campaign. */
    private static final String ABOUT = "about";

    private static final String BEFORE = "before";

    private final Texts texts;

    TableNews(Texts texts) {
        this.texts = texts;
    }

    static Map<String, String> of(String news, String about) {
        return Map.of(NEWS, news, ABOUT, about);
    }

    static Map<String, String> ofRole(Role role, String name) {
        return of(ROLE + role.word(), name);
    }

    static Map<String, String> ofMaster(String now, String before) {
        return Map.of(NEWS, MASTER, ABOUT, now, BEFORE, before);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isLast(ViewRow row) {
        return true;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        String news = Objects.requireNonNull(row.subject().get(NEWS));
        Map<String, String> with = new HashMap<>(row.subject());
        if (news.equals(JOINED)) {
            with.computeIfPresent(ABOUT, (_, front) -> texts.app(row.language(), front));
        }
        return View.say(texts.rich(row.language(), "campaign.news." + news, with));
    }
}
