package dev.korchma.web;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.SpoofChecker;
import dev.korchma.bot.text.Fingerprint;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Typed;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who sits at the table. A seat belongs to whoever holds its token; only the token's hash is kept,
 * and names are taken once, also by look-alikes: {@code Max} keeps its Cyrillic twin away.
 */
@Component
class Seats {

    private static final int LONGEST_NAME = 32;
    private static final int TOKEN_BYTES = 32;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TableStore store;
    private final SecureRandom random = new SecureRandom();
    private final SpoofChecker lookAlikes = new SpoofChecker.Builder().build();

    Seats(JdbcClient jdbc, TransactionTemplate transaction, TableStore store) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.store = store;
    }

    /** What came of sitting down. */
    sealed interface Sitting {}

    /**
     * @param token shown once, to the one who sits down
     */
    record Sat(Seat seat, String token) implements Sitting {}

    /** The name is none, or taken: a key of the texts. */
    record Refused(String key) implements Sitting {}

    Sitting sitDown(String wanted, Language language) {
        String name = Typed.line(wanted, LONGEST_NAME + 1);
        if (name.codePointCount(0, name.length()) > LONGEST_NAME
                || seen(name).codePoints().noneMatch(java.lang.Character::isLetterOrDigit)) {
            return new Refused("web.no.name");
        }
        byte[] secret = new byte[TOKEN_BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Seat seat = new Seat(UUID.randomUUID(), name, language);
        try {
            transaction.executeWithoutResult(_ -> keep(seat, token));
            return new Sat(seat, token);
        } catch (DuplicateKeyException taken) {
            return new Refused("web.no.taken");
        }
    }

    private void keep(Seat seat, String token) {
        jdbc.sql("insert into web_seat (id, name, token, language) values (?, ?, ?, ?)")
                .params(seat.id(), seat.name(), Fingerprint.of(token), seat.language().name())
                .update();
        for (String look : looks(seat.name())) {
            jdbc.sql("insert into web_name (looks, seat) values (?, ?)")
                    .params(look, seat.id())
                    .update();
        }
        store.openOwn(seat);
    }

    Optional<Seat> byToken(String token) {
        return jdbc.sql("select id, name, language from web_seat where token = ?")
                .param(Fingerprint.of(token))
                .query((row, _) ->
                        new Seat(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                Language.valueOf(row.getString("language"))))
                .optional();
    }

    void speak(UUID seat, Language language) {
        jdbc.sql("update web_seat set language = ? where id = ?")
                .params(language.name(), seat)
                .update();
    }

    /**
     * What a name looks like as written, in small and in capital letters: some letters of two
     * alphabets are alike only as capitals, others only as small ones.
     */
    private SortedSet<String> looks(String name) {
        String seen = seen(name);
        return Stream.of(seen, seen.toLowerCase(Locale.ROOT), seen.toUpperCase(Locale.ROOT))
                .map(lookAlikes::getSkeleton)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A name without the characters that draw nothing, some of which count as letters. */
    private static String seen(String name) {
        return name.codePoints()
                .filter(c ->
                        !UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
