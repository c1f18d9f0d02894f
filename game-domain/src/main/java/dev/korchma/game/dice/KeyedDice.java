package dev.korchma.game.dice;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Dice that depend on a secret and on the action alone: a retried action throws the same dice, and
 * nobody without the secret can foretell them. HMAC-SHA-256 of the secret and the action's key
 * gives the key of the stream; HMAC of a counter under it gives the stream; a draw that would
 * favour some faces is thrown away.
 */
public final class KeyedDice implements Dice {

    /** The least length of a secret in bytes. */
    public static final int SECRET_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final long DRAWS = 1L << 32;

    private final Mac stream;
    private ByteBuffer block = ByteBuffer.allocate(0);
    private long counter;

    /**
     * @param secret at least 256 random bits, kept by the server
     * @param action what names the action, for example its delivery key; any text
     * @throws IllegalArgumentException when the secret is too short
     */
    public KeyedDice(byte[] secret, String action) {
        if (secret.length < SECRET_BYTES) {
            throw new IllegalArgumentException("A secret of dice has at least 32 bytes.");
        }
        byte[] name = ("korchma dice 1\n" + action).getBytes(StandardCharsets.UTF_8);
        stream = mac(mac(secret).doFinal(name));
    }

    @Override
    public int roll(int sides) {
        if (sides < 1) {
            throw new IllegalArgumentException("A die has at least one side, not " + sides);
        }
        long fair = DRAWS - DRAWS % sides;
        long draw = draw();
        while (draw >= fair) {
            draw = draw();
        }
        return (int) (draw % sides) + 1;
    }

    private long draw() {
        if (!block.hasRemaining()) {
            stream.update(ByteBuffer.allocate(Long.BYTES).putLong(0, counter++));
            block = ByteBuffer.wrap(stream.doFinal());
        }
        return Integer.toUnsignedLong(block.getInt());
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, broken);
        }
    }
}
