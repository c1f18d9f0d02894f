package dev.korchma.telegram;

/** Telegram does not know the token. The message is one sentence for the operator. */
public final class TokenRefused extends RuntimeException {

    static final String SENTENCE =
            "Telegram does not accept the token in korchma.telegram.token"
                    + " (KORCHMA_TELEGRAM_TOKEN): ask @BotFather for it with /token and set it as"
                    + " it is, digits, colon and letters.";

    TokenRefused() {
        super(SENTENCE);
    }
}
