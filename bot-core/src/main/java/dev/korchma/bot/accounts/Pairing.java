package dev.korchma.bot.accounts;

import dev.korchma.bot.command.Arguments;
import dev.korchma.bot.people.LinkedAccount;
import dev.korchma.bot.people.LinkedAccounts;
import dev.korchma.bot.store.Outbox.Address;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A typed code on its way to one person; it travels in the questions that are asked about it.
 *
 * @param holder who gave the code and stays
 * @param typedBy the account it was typed from
 * @param until when both have to have agreed
 */
record Pairing(UUID holder, Address typedBy, Instant until) {

    private static final String HOLDER = "holder";
    private static final String UNTIL = "until";

    static Pairing of(Arguments arguments) {
        return new Pairing(
                UUID.fromString(arguments.text(HOLDER)),
                new Address(arguments.text(Unlinking.FRONT), arguments.text(Unlinking.ACCOUNT)),
                Instant.parse(arguments.text(UNTIL)));
    }

    /** The account the code was typed from, with the person it is by now. */
    LinkedAccount account(LinkedAccounts accounts) {
        return accounts.find(typedBy.front(), typedBy.account());
    }

    Map<String, String> subject() {
        return Map.of(
                HOLDER,
                holder.toString(),
                Unlinking.FRONT,
                typedBy.front(),
                Unlinking.ACCOUNT,
                typedBy.account(),
                UNTIL,
                until.toString());
    }
}
