package dev.korchma.bot.people;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "identity")
class IdentityEntity {

    @EmbeddedId private Account account = new Account("", "");

    private UUID personId = new UUID(0, 0);

    private @Nullable String handle;

    protected IdentityEntity() {}

    IdentityEntity(Account account, UUID personId) {
        this.account = account;
        this.personId = personId;
    }

    @Nullable String handle() {
        return handle;
    }

    void call(@Nullable String newHandle) {
        handle = newHandle;
    }

    UUID personId() {
        return personId;
    }

    Account account() {
        return account;
    }

    @Embeddable
    record Account(String front, String account) {}
}
