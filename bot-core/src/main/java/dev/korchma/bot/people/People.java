package dev.korchma.bot.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.korchma.bot.chat.Accounts;
import dev.korchma.bot.chat.Speaker;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Typed;
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

    /** How an account showed itself when it was last seen. */
    private record Seen(String name, @Nullable String handle, boolean speaks) {

        boolean covers(Seen other) {
            return name.equals(other.name)
                    && Objects.equals(handle, other.handle)
                    && (speaks || !other.speaks);
        }
    }

    private record Known(Person person, Seen seen) {}

    private final Cache<IdentityEntity.Account, Known> known =
            Caffeine.newBuilder()
                    .maximumSize(20_000)
                    .expireAfterAccess(Duration.ofHours(1))
                    .recordStats()
                    .build();

    /** For boards, which name the same few people at every step. */
    private final Cache<UUID, Person> named = forAMoment();

    private final Cache<UUID, List<Account>> reached = forAMoment();

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
            JdbcClient jdbc) {
        this.persons = persons;
        this.identities = identities;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /**
     * The person behind the account that speaks. A person never heard before gets the language of
     * the client; a changed name is taken over.
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
        if (there != null && there.seen().covers(seen)) {
            return there.person();
        }
        Person met = remembered(account, seen, language);
        known.put(account, new Known(met, seen));
        named.put(met.id(), met);
        reached.invalidate(met.id());
        return met;
    }

    public Person person(UUID id) {
        return named.get(id, this::stored);
    }

    private Person stored(UUID id) {
        return persons.findById(id)
                .map(PersonEntity::toPerson)
                .orElseThrow(() -> new IllegalStateException("no person " + id));
    }

    /** The accounts of a person, one front after the other. */
    public List<Account> accounts(UUID person) {
        return reached.get(person, this::identified);
    }

    private List<Account> identified(UUID person) {
        return identities.findByPersonId(person).stream()
                .map(identity -> identity.account())
                .map(account -> new Account(account.front(), account.account()))
                .toList();
    }

    /** An account on one front. */
    public record Account(String front, String account) {}

    public void speak(UUID id, Language language) {
        transaction.executeWithoutResult(
                _ -> persons.findById(id).ifPresent(person -> person.speak(language)));
        known.asMap().values().removeIf(one -> one.person().id().equals(id));
        named.invalidate(id);
    }

    private Person remembered(IdentityEntity.Account account, Seen seen, Language language) {
        return transaction.execute(_ -> {
            if (identities.findById(account).isEmpty()) {
                oneAtATime(account);
            }
            return remember(account, seen, language);
        });
    }

    /** The same newcomer may say two things in two places at once. */
    private void oneAtATime(IdentityEntity.Account account) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 1))")
                .param(account.front() + " " + account.account())
                .query(_ -> {});
    }

    private Person remember(IdentityEntity.Account account, Seen seen, Language language) {
        var identity = identities.findById(account).orElse(null);
        if (identity == null) {
            UUID id = UUID.randomUUID();
            PersonEntity fresh =
                    persons.save(
                            seen.speaks()
                                    ? new PersonEntity(id, seen.name(), language)
                                    : PersonEntity.unheard(id, seen.name(), language));
            IdentityEntity first = new IdentityEntity(account, fresh.toPerson().id());
            first.call(seen.handle());
            identities.save(first);
            return fresh.toPerson();
        }
        if (!Objects.equals(identity.handle(), seen.handle())) {
            identity.call(seen.handle());
        }
        PersonEntity person = persons.findById(identity.personId()).orElseThrow();
        if (seen.speaks() && !person.isHeard()) {
            person.speakUp(language);
        }
        if (!person.toPerson().name().equals(seen.name())) {
            person.rename(seen.name());
        }
        return person.toPerson();
    }

    @Override
    public Optional<String> account(String front, String person) {
        return accounts(UUID.fromString(person)).stream()
                .filter(account -> account.front().equals(front))
                .map(Account::account)
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
