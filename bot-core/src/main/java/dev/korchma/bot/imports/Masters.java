package dev.korchma.bot.imports;

import dev.korchma.bot.campaigns.Leading;
import dev.korchma.bot.campaigns.Role;
import dev.korchma.bot.campaigns.Roles;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.No;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.journal.MemberId;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Books are brought and taken away by the master of a campaign alone. */
@Component
class Masters {

    private final Leading leading;
    private final Roles roles;
    private final Members members;

    Masters(Leading leading, Roles roles, Members members) {
        this.leading = leading;
        this.roles = roles;
        this.members = members;
    }

    /** Does something in the campaign somebody leads from where they speak. */
    Outcome inTheirs(Call call, BiFunction<Call, MemberId, Outcome> doing) {
        return leading.from(call)
                .map(here -> doing(here, doing))
                .orElseGet(() ->
                        No.because(
                                roles.leaders(call.where().space()).isEmpty()
                                        ? "import.no.campaign"
                                        : "books.no.not-master"));
    }

    /** The saying in the campaign of which somebody is the master; empty where there is none. */
    Optional<Call> led(Call call) {
        return leading.from(call)
                .filter(here ->
                        members.find(here.where().space(), here.person().id())
                                .flatMap(me -> roles.of(here.where().space(), me))
                                .filter(role -> role == Role.MASTER)
                                .isPresent());
    }

    /** Does something where a button stands. */
    Outcome here(Call call, BiFunction<Call, MemberId, Outcome> doing) {
        return doing(call, doing);
    }

    private Outcome doing(Call call, BiFunction<Call, MemberId, Outcome> doing) {
        long space = call.where().space();
        MemberId me = members.enter(space, call.person().id());
        return roles.of(space, me).filter(role -> role == Role.MASTER).isPresent()
                ? doing.apply(call, me)
                : No.because("books.no.not-master");
    }
}
