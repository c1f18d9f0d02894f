package dev.korchma.discord;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.exceptions.InteractionExpiredException;
import net.dv8tion.jda.api.exceptions.InteractionFailureException;
import net.dv8tion.jda.api.requests.ErrorResponse;

/** What Discord's "no" means for us. Numbers: Discord's documentation, "JSON error codes". */
enum Trouble {
    /** The message, the thread or the channel is not there. */
    GONE,
    /** We may not, there. */
    SHUT,
    /** Too old to be changed once more. */
    TOO_OLD,
    /** The answer came too late, or was given already. */
    TOO_LATE,
    /** Worth trying again. */
    PASSING;

    static Trouble of(RuntimeException failure) {
        return switch (failure) {
            case InsufficientPermissionException _ -> SHUT;
            case InteractionExpiredException _, InteractionFailureException _ -> TOO_LATE;
            case ErrorResponseException refused -> of(refused.getErrorResponse());
            case CompletionException wrapped
                    when wrapped.getCause() instanceof RuntimeException inner ->
                    of(inner);
            default -> PASSING;
        };
    }

    private static Trouble of(ErrorResponse refused) {
        return switch (refused) {
            case UNKNOWN_MESSAGE, UNKNOWN_CHANNEL -> GONE;
            case MAX_OLD_MESSAGE_EDITS -> TOO_OLD;
            case MISSING_ACCESS,
                    MISSING_PERMISSIONS,
                    CANNOT_SEND_TO_USER,
                    UNKNOWN_USER,
                    THREAD_LOCKED ->
                    SHUT;
            case UNKNOWN_INTERACTION,
                    INTERACTION_ALREADY_ACKNOWLEDGED,
                    UNKNOWN_WEBHOOK,
                    INVALID_WEBHOOK_TOKEN ->
                    TOO_LATE;
            default -> PASSING;
        };
    }

    /** The right that is missing, where Discord or its library names one. */
    static Optional<Permission> missing(RuntimeException failure) {
        return failure instanceof InsufficientPermissionException lacking
                ? Optional.of(lacking.getPermission())
                : Optional.empty();
    }

    /** No further thread fits into the server. */
    static boolean isFull(RuntimeException failure) {
        return failure instanceof ErrorResponseException refused
                && refused.getErrorResponse() == ErrorResponse.MAX_ACTIVE_THREADS;
    }
}
