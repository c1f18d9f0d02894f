package dev.korchma.bot.growth;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.ExperienceAwarded;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells a table what was given to whom; whoever leads can take it back there. */
@Component
final class GrantNews implements Drawer {

    static final String KIND = "party-granted";

    private final Granting granting;
    private final Texts texts;

    GrantNews(Granting granting, Texts texts) {
        this.granting = granting;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    private List<ExperienceAwarded> events(ViewRow row) {
        return granting.events(row.space(), Objects.requireNonNull(row.stream()));
    }

    private static boolean isBack(List<ExperienceAwarded> events) {
        return events.getLast().to() < events.getLast().from();
    }

    @Override
    public boolean isLast(ViewRow row) {
        return isBack(events(row));
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Grant grant = Grant.of(row.subject());
        List<ExperienceAwarded> events = events(row);
        Map<UUID, String> names = granting.names(row.space(), events);
        String key = grant.isLevel() ? "growth.granted-level" : "growth.granted";
        View.Builder view =
                View.of(isBack(events) ? View.Tone.OVER : View.Tone.GOOD)
                        .text(
                                texts.rich(
                                        row.language(),
                                        key,
                                        Map.of(
                                                "amount", grant.each(names.size()),
                                                "names", String.join(", ", names.values()),
                                                "for",
                                                        new Texts.Pick(
                                                                grant.reason().isEmpty()
                                                                        ? "no"
                                                                        : "yes"),
                                                "reason", grant.reason())));
        if (isBack(events)) {
            return view.text(texts.rich(row.language(), "growth.taken-back")).build();
        }
        return view.controls(
                        List.of(
                                offers.button(
                                        texts.plain(row.language(), "growth.undo"),
                                        Style.PLAIN,
                                        GrantDeeds.UNDO,
                                        Map.of(
                                                GrantDeeds.AWARD,
                                                Objects.requireNonNull(row.stream()).toString()))))
                .build();
    }
}
