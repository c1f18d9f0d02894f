package dev.korchma.bot.campaigns;

import dev.korchma.bot.people.Authority;
import dev.korchma.game.journal.MemberId;
import org.springframework.stereotype.Component;

/** In a campaign those lead who have the role; in a tavern nobody does. */
@Component
final class AuthorityOfRoles implements Authority {

    private final Roles roles;
    private final SeenFirst seenFirst;

    AuthorityOfRoles(Roles roles, SeenFirst seenFirst) {
        this.roles = roles;
        this.seenFirst = seenFirst;
    }

    @Override
    public boolean leads(long space, MemberId member) {
        return roles.leads(space, member);
    }

    @Override
    public boolean isLed(long space) {
        return !roles.leaders(space).isEmpty();
    }

    @Override
    public boolean hasToAsk(long space, MemberId member) {
        return seenFirst.isOn(space) && !leads(space, member);
    }
}
