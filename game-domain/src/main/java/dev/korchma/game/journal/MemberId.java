package dev.korchma.game.journal;

import java.util.UUID;

/** A member of one space. The journal names people by this and by nothing else. */
public record MemberId(UUID value) {}
