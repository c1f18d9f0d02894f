package dev.korchma.bot.campaigns;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.text.Texts;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells a table that another one joined, or that it is none any more. */
@Component
final class TableNews implements Drawer {

    static final String KIND = "table-news";
    static final String NEWS = "news";
    static final String JOINED = "joined";
    static final String LEFT = "left";

    /** The app of the table that joined, or the name of the campaign that was left. */
    static final String ABOUT = "about";

    private final Texts texts;

    TableNews(Texts texts) {
        this.texts = texts;
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
        String about = Objects.requireNonNull(row.subject().get(ABOUT));
        String shown = news.equals(JOINED) ? texts.app(row.language(), about) : about;
        return View.say(
                texts.rich(row.language(), "campaign.news." + news, Map.of("about", shown)));
    }
}
