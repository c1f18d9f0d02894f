package dev.korchma.bot.whispers;

import dev.korchma.bot.campaigns.Companies;
import dev.korchma.bot.campaigns.Roles;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.No;
import dev.korchma.bot.people.Acquaintance;
import dev.korchma.bot.people.Acquaintances;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * For whom a whisper is. At a table it is somebody of the company there; in private somebody of any
 * company one belongs to, the campaign played last first.
 */
@Component
class Hearers {

    private static final int MOST_COMPANIES = 20;
    private static final int MOST_SUGGESTED = 25;

    private final Members members;
    private final Roles roles;
    private final Companies companies;
    private final Acquaintances acquaintances;

    Hearers(Members members, Roles roles, Companies companies, Acquaintances acquaintances) {
        this.members = members;
        this.roles = roles;
        this.companies = companies;
        this.acquaintances = acquaintances;
    }

    /** Somebody, or why nobody. */
    sealed interface Found {}

    /**
     * @param space where both belong
     */
    record Somebody(long space, MemberId speaker, MemberId hearer) implements Found {}

    record Nobody(No why) implements Found {}

    /**
     * @param called as others call them; empty for whoever leads
     */
    Found find(Call call, Optional<String> called) {
        return called.map(name -> named(call, name)).orElseGet(() -> leader(call));
    }

    private Found leader(Call call) {
        boolean led = false;
        for (long space : spaces(call)) {
            MemberId me = members.enter(space, call.person().id());
            List<MemberId> leaders = roles.leaders(space);
            led |= !leaders.isEmpty();
            if (!leaders.isEmpty() && !leaders.contains(me)) {
                return new Somebody(space, me, leaders.getFirst());
            }
        }
        return new Nobody(No.because(led ? "whisper.no.whom" : "whisper.no.master"));
    }

    private Found named(Call call, String name) {
        Map<String, Object> typed = Map.of("name", Typed.line(name, 40));
        boolean isMe = false;
        for (long space : spaces(call)) {
            MemberId me = members.enter(space, call.person().id());
            List<Acquaintance> all = acquaintances.called(call.where().in(space), name);
            List<Acquaintance> others =
                    all.stream().filter(one -> !one.member().equals(me)).toList();
            isMe |= others.size() < all.size();
            if (others.size() > 1) {
                return new Nobody(new No("whisper.no.several", typed));
            }
            if (!others.isEmpty()) {
                return new Somebody(space, me, others.getFirst().member());
            }
        }
        return new Nobody(
                isMe ? No.because("whisper.no.oneself") : new No("whisper.no.nobody", typed));
    }

    List<Suggestion> suggested(Call call, String typed) {
        return spaces(call).stream()
                .flatMap(space ->
                        members.find(space, call.person().id()).stream()
                                .flatMap(me ->
                                        acquaintances
                                                .others(space, me, typed, MOST_SUGGESTED)
                                                .stream()))
                .map(one -> one.person().name())
                .distinct()
                .limit(MOST_SUGGESTED)
                .map(name -> new Suggestion(name, name))
                .toList();
    }

    private List<Long> spaces(Call call) {
        return call.where().place().kind() == Place.Kind.PRIVATE
                ? companies.of(call.person().id(), MOST_COMPANIES)
                : List.of(call.where().space());
    }
}
