package dev.korchma.peers.discord.gateway;

/** Why the gateway hangs up, with the numbers of "opcodes and status codes". */
enum CloseCode {
    UNKNOWN_ERROR(4000, "Unknown error"),
    UNKNOWN_OPCODE(4001, "Unknown opcode"),
    DECODE_ERROR(4002, "Decode error"),
    NOT_AUTHENTICATED(4003, "Not authenticated"),
    AUTHENTICATION_FAILED(4004, "Authentication failed"),
    ALREADY_AUTHENTICATED(4005, "Already authenticated"),
    INVALID_SEQUENCE(4007, "Invalid seq"),
    RATE_LIMITED(4008, "Rate limited"),
    INVALID_SHARD(4010, "Invalid shard"),
    SHARDING_REQUIRED(4011, "Sharding required"),
    INVALID_API_VERSION(4012, "Invalid API version"),
    INVALID_INTENTS(4013, "Invalid intent(s)"),
    DISALLOWED_INTENTS(4014, "Disallowed intent(s)");

    private final int number;
    private final String words;

    CloseCode(int number, String words) {
        this.number = number;
        this.words = words;
    }

    int number() {
        return number;
    }

    String words() {
        return words;
    }
}
