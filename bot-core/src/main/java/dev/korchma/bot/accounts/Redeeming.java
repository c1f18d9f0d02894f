package dev.korchma.bot.accounts;

import dev.korchma.bot.chat.Place;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.No;
import dev.korchma.bot.people.LinkedAccount;
import dev.korchma.bot.people.LinkedAccounts;
import dev.korchma.bot.people.OneTimeCode;
import dev.korchma.bot.people.People;
import dev.korchma.bot.store.Outbox.Address;
import dev.korchma.bot.store.Outcome;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Takes a typed code. Whoever typed it is told whose it is before anything is asked there: somebody
 * else's code, typed in good faith, would give the own heroes away.
 */
@Component
class Redeeming {

    private final LinkCodes codes;
    private final LinkedAccounts accounts;
    private final People people;
    private final Questions questions;

    Redeeming(LinkCodes codes, LinkedAccounts accounts, People people, Questions questions) {
        this.codes = codes;
        this.accounts = accounts;
        this.people = people;
        this.questions = questions;
    }

    /**
     * The code is good, whose is it?
     *
     * @param who the account its holder spoke from last
     * @param yes the control that goes on
     */
    public record Whose(String who, String front, String yes) implements Outcome {}

    Outcome redeem(Call call, UUID me, OneTimeCode code) {
        if (call.where().place().kind() != Place.Kind.PRIVATE) {
            codes.use(code);
            return No.because("link.no.public");
        }
        if (!codes.mayTry(me, call.now())) {
            return No.because("link.no.too-often");
        }
        LinkCodes.Given given = codes.find(code).orElse(null);
        if (given == null) {
            codes.missed(me, call.now());
            return No.because("link.no.wrong");
        }
        UUID holder = accounts.now(given.holder());
        if (holder.equals(me)) {
            return No.because("link.no.own");
        }
        if (given.used()) {
            return No.because("link.no.used");
        }
        if (!given.until().isAfter(call.now())) {
            return No.because("link.no.expired");
        }
        codes.use(code);
        return whose(call, me, holder);
    }

    private Whose whose(Call call, UUID me, UUID holder) {
        var pairing = new Pairing(holder, typedBy(call, me), call.now().plus(OneTimeCode.LIFE));
        String yes =
                questions.open(
                        call,
                        people.person(me),
                        pairing.subject(),
                        offers -> offers.token(AskHolder.NAME, Map.of()));
        LinkedAccount theirs = accounts.of(holder).getFirst();
        return new Whose(AccountWords.who(theirs), theirs.front(), yes);
    }

    /** Of several accounts in this app the one that spoke last, which it did just now. */
    private Address typedBy(Call call, UUID me) {
        String front = call.where().place().front();
        return accounts.of(me).stream()
                .filter(one -> one.front().equals(front))
                .map(one -> new Address(front, one.account()))
                .findFirst()
                .orElseThrow();
    }
}
