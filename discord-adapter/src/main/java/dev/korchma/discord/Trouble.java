package dev.korchma.discord;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
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

    private static final Set<ErrorResponse> REFUSALS =
            EnumSet.of(ErrorResponse.MISSING_ACCESS, ErrorResponse.MISSING_PERMISSIONS);
    private static final Set<ErrorResponse> WEBHOOK_LIMITS =
            EnumSet.of(ErrorResponse.MAX_WEBHOOKS, ErrorResponse.MAX_GUILD_WEBHOOKS);
    private static final Set<ErrorResponse> WEBHOOK_GONE =
            EnumSet.of(ErrorResponse.UNKNOWN_WEBHOOK, ErrorResponse.INVALID_WEBHOOK_TOKEN);

    static Trouble of(RuntimeException failure) {
        return switch (failure) {
            case InsufficientPermissionException _ -> SHUT;
            case InteractionExpiredException _, InteractionFailureException _ -> TOO_LATE;
            case ErrorResponseException refused -> of(refused.getErrorResponse());
            case CompletionException wrapped
                    when wrapped.getCause() instanceof RuntimeException inner ->
                    of(inner);
            case CancellationException wrapped
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
                    THREAD_LOCKED,
                    MAX_ACTIVE_THREADS,
                    MAX_WEBHOOKS,
                    MAX_GUILD_WEBHOOKS ->
                    SHUT;
            case UNKNOWN_INTERACTION,
                    INTERACTION_ALREADY_ACKNOWLEDGED,
                    UNKNOWN_WEBHOOK,
                    INVALID_WEBHOOK_TOKEN ->
                    TOO_LATE;
            default -> PASSING;
        };
    }

    /** An act can be answered once; a second answer to one told again meets this. */
    static boolean isAnsweredAlready(RuntimeException failure) {
        return failure instanceof ErrorResponseException refused
                && refused.getErrorResponse() == ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED;
    }

    /** Whether Discord itself refused, as it does not for ever. */
    static boolean isRefusal(RuntimeException failure) {
        return failure instanceof ErrorResponseException refused
                && REFUSALS.contains(refused.getErrorResponse());
    }

    /** The right that is missing, where Discord or its library names one. */
    static Optional<Permission> missing(RuntimeException failure) {
        return failure instanceof InsufficientPermissionException lacking
                ? Optional.of(lacking.getPermission())
                : Optional.empty();
    }

    /** No further thread fits into the server. */
    static boolean isFullOfThreads(RuntimeException failure) {
        return failure instanceof ErrorResponseException refused
                && refused.getErrorResponse() == ErrorResponse.MAX_ACTIVE_THREADS;
    }

    /** No further webhook fits into the channel or the server. */
    static boolean isFullOfWebhooks(RuntimeException failure) {
        return failure instanceof ErrorResponseException refused
                && WEBHOOK_LIMITS.contains(refused.getErrorResponse());
    }

    /** Somebody deleted the webhook. */
    static boolean isWebhookGone(ErrorResponseException failure) {
        return WEBHOOK_GONE.contains(failure.getErrorResponse());
    }
}
