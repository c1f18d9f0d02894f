package dev.korchma.bot.encounters;

import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.campaigns.Roles;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.text.Texts;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks each time a view is drawn: whoever led when it was opened may not lead any more. */
@Component
class LeadersOfViews {

    private final Roles roles;
    private final Members members;

    LeadersOfViews(Roles roles, Members members) {
        this.roles = roles;
        this.members = members;
    }

    /** Whether the person of a view leads. */
    boolean lead(ViewRow row) {
        UUID person = row.person();
        return person != null
                && members.find(row.space(), person)
                        .filter(member -> roles.leads(row.space(), member))
                        .isPresent();
    }

    /** What is left of a view for whoever does not lead any more. */
    static View nothing(ViewRow row, Texts texts) {
        return View.of(View.Tone.BAD)
                .text(texts.rich(row.language(), "encounter.no.not-leading"))
                .build();
    }
}
