package dev.korchma.app.postgres;

import org.jspecify.annotations.Nullable;

/**
 * The database cannot be used as it stands. The message is one sentence for the operator: what is
 * wrong, where it is set and what would work. It never holds a password.
 */
public final class DatabaseRefused extends RuntimeException {

    DatabaseRefused(String sentence) {
        this(sentence, null);
    }

    DatabaseRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
