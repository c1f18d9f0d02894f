package dev.korchma.bot.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account. Whose it is changes by {@link Joining} and {@link Parting} alone: an account that
 * merely shows another name meanwhile must not write the old person back.
 */
@Entity
@Table(name = "identity")
class IdentityEntity {

    @EmbeddedId private Account account = new Account("", "");

    @Column(updatable = false)
    private UUID personId = new UUID(0, 0);

    @Column(updatable = false)
    private boolean home = true;

    private String name = "";

    private @Nullable String handle;

    protected IdentityEntity() {}

    IdentityEntity(Account account, UUID personId) {
        this.account = account;
        this.personId = personId;
    }

    /** How the account shows itself now. */
    void show(String newName, @Nullable String newHandle) {
        name = newName;
        handle = newHandle;
    }

    UUID personId() {
        return personId;
    }

    /** Whether this account gives its person the name. */
    boolean isHome() {
        return home;
    }

    @Embeddable
    record Account(String front, String account) {}
}
