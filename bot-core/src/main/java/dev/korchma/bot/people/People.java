package dev.korchma.bot.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.korchma.bot.chat.Accounts;
import dev.korchma.bot.chat.Speaker;
import dev.korchma.bot.store.Committed;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Typed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Persons and the accounts they speak from. */
@Component
public class People implements Accounts {

    private static final int LONGEST_NAME = 64;

    private final PersonRepository persons;
    private final IdentityRepository identities;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final LinkedAccounts accounts;

    /** How an account showed itself when it was last seen. */
    private record Seen(String name, @Nullable String handle, boolean speaks) {

        boolean covers(Seen other) {
            return name.equals(other.name)
                    && Objects.equals(handle, other.handle)
                    && (speaks || !other.speaks);
        }
    }

    /**
     * @param linked whether the person speaks from other accounts too
     */
    private record Known(Person person, Seen seen, boolean linked) {}

    private final Cache<IdentityEntity.Account, Known> known =
            Caffeine.newBuilder()
                    .maximumSize(20_000)
                    // Another instance may have made two persons one meanwhile.
                    .expireAfterWrite(Duration.ofSeconds(5))
                    .recordStats()
                    .build();

    /** For boards, which name the same few people at every step. */
    private final Cache<UUID, Person> named = forAMoment();

    private final Cache<UUID, List<LinkedAccount>> reached = forAMoment();

    private static <V> Cache<UUID, V> forAMoment() {
        return Caffeine.newBuilder()
                .maximumSize(20_000)
                // Another instance may have heard of a new name or account meanwhile.
                .expireAfterWrite(Duration.ofSeconds(5))
                .recordStats()
                .build();
    }

    People(
            PersonRepository persons,
            IdentityRepository identities,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            LinkedAccounts accounts) {
        this.persons = persons;
        this.identities = identities;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /**
     * The person behind the account that speaks. A person never heard before gets the language of
     * the client; a changed name of the home account is taken over.
     */
    public Person meet(Speaker speaker, @Nullable String locale) {
        return meet(speaker, Language.nearest(locale), true);
    }

    /**
     * The person behind an account that others name.
     *
     * @param guess what to speak to somebody who never spoke to us
     */
    public Person hearOf(Speaker named, Language guess) {
        return meet(named, guess, false);
    }

    private Person meet(Speaker speaker, Language language, boolean speaks) {
        var account = new IdentityEntity.Account(speaker.front(), speaker.account());
        Seen seen = new Seen(name(speaker), handle(speaker), speaks);
        Known there = known.getIfPresent(account);
        if (there == null || !there.seen().covers(seen)) {
            there = remembered(account, seen, language);
            known.put(account, there);
            named.put(there.person().id(), there.person());
            reached.invalidate(there.person().id());
        }
        if (there.linked() && speaks) {
            accounts.spoke(account);
        }
        return there.person();
    }

    /** A person by id; whoever was joined to another is that other. */
    public Person person(UUID id) {
        return named.get(id, this::stored);
    }

    private Person stored(UUID id) {
        return jdbc.sql(
                        """
                        select p.id, p.name, p.language
                          from person asked join person p on p.id = coalesce(asked.joined_to, asked.id)
                         where asked.id = ?
                        """)
                .param(id)
                .query((row, _) -> read(row))
                .single();
    }

    public void speak(UUID id, Language language) {
        UUID now = accounts.now(id);
        transaction.executeWithoutResult(
                _ -> persons.findById(now).ifPresent(person -> person.speak(language)));
        known.asMap().values().removeIf(one -> one.person().id().equals(now));
        named.invalidateAll();
    }

    /** Somebody is another person when the transaction is through. */
    void forgetAfterCommit() {
        Committed.then(() -> {
            known.invalidateAll();
            named.invalidateAll();
            reached.invalidateAll();
        });
    }

    private Known remembered(IdentityEntity.Account account, Seen seen, Language language) {
        return unchanged(account, seen).orElseGet(() -> met(account, seen, language));
    }

    /** Somebody who shows the same as ever: one look, and nothing to write. */
    private Optional<Known> unchanged(IdentityEntity.Account account, Seen seen) {
        return jdbc.sql(
                        """
                        select p.id, p.name, p.language,
                               (select count(*) from identity o where o.person_id = p.id) as accounts
                          from identity i join person p on p.id = i.person_id
                         where i.front = ? and i.account = ?
                           and i.name = ? and i.handle is not distinct from ?::text
                           and (p.heard or not ?) and (p.name = i.name or not i.home)
                        """)
                .params(account.front(), account.account(), seen.name())
                .param(seen.handle())
                .param(seen.speaks())
                .query((row, _) -> new Known(read(row), seen, row.getInt("accounts") > 1))
                .optional();
    }

    private static Person read(ResultSet row) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Language.valueOf(row.getString("language")));
    }

    private Known met(IdentityEntity.Account account, Seen seen, Language language) {
        return transaction.execute(_ -> {
            oneAtATime(account);
            return remember(account, seen, language);
        });
    }

    /**
     * Somebody may say two things in two places at once, or the same thing to two instances; it is
     * looked at behind the lock, so that nobody writes over what another has just changed.
     */
    private void oneAtATime(IdentityEntity.Account account) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 1))")
                .param(account.front() + " " + account.account())
                .query(_ -> {});
    }

    private Known remember(IdentityEntity.Account account, Seen seen, Language language) {
        var identity = identities.findById(account).orElse(null);
        if (identity == null) {
            return newcomer(account, seen, language);
        }
        identity.show(seen.name(), seen.handle());
        PersonEntity person = persons.findById(identity.personId()).orElseThrow();
        if (seen.speaks() && !person.isHeard()) {
            person.speakUp(language);
        }
        if (identity.isHome() && !person.toPerson().name().equals(seen.name())) {
            person.rename(seen.name());
        }
        boolean linked = identities.countByPersonId(identity.personId()) > 1;
        return new Known(person.toPerson(), seen, linked);
    }

    private Known newcomer(IdentityEntity.Account account, Seen seen, Language language) {
        UUID id = UUID.randomUUID();
        PersonEntity fresh =
                persons.save(
                        seen.speaks()
                                ? new PersonEntity(id, seen.name(), language)
                                : PersonEntity.unheard(id, seen.name(), language));
        IdentityEntity first = new IdentityEntity(account, id);
        first.show(seen.name(), seen.handle());
        identities.save(first);
        return new Known(fresh.toPerson(), seen, false);
    }

    @Override
    public Optional<String> account(String front, String person) {
        return reached.get(UUID.fromString(person), accounts::of).stream()
                .filter(account -> account.front().equals(front))
                .map(LinkedAccount::account)
                .findFirst();
    }

    private static @Nullable String handle(Speaker speaker) {
        String handle = speaker.handle();
        return handle == null ? null : handle.toLowerCase(Locale.ROOT);
    }

    private static String name(Speaker speaker) {
        String name = Typed.line(speaker.name(), LONGEST_NAME);
        return name.isEmpty() ? speaker.account() : name;
    }
}
