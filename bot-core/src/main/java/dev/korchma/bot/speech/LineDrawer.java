package dev.korchma.bot.speech;

import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.people.People;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws a line as its speaker says it. What was typed is shown as typed and calls nobody. */
@Component
final class LineDrawer implements Drawer {

    static final String KIND = "speech";

    private final Lines lines;
    private final Members members;
    private final People people;

    LineDrawer(Lines lines, Members members, People people) {
        this.lines = lines;
        this.members = members;
        this.people = people;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** A line offers nothing. */
    @Override
    public String guard(ViewRow row) {
        return "said";
    }

    @Override
    public boolean isTalk() {
        return true;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Line line =
                lines.find(row.space(), Objects.requireNonNull(row.stream()))
                        .orElseThrow(() -> new IllegalStateException("a view without its line"));
        View.Builder view =
                View.of(View.Tone.PLAIN).saidBy(new View.Voice(line.voice().name(), by(line)));
        String quoted = line.quoted();
        if (quoted != null) {
            view.small(Rich.plain("↪ " + quoted));
        }
        return view.text(Rich.plain(line.words())).build();
    }

    /** Who speaks in character is named beside it; who does not is the speaker. */
    private @Nullable String by(Line line) {
        return line.voice() instanceof Voice.Player
                ? null
                : people.person(members.person(line.space(), line.member())).name();
    }
}
