package dev.korchma.web;

/** The token belongs to no seat; answered once, for every request, by {@link Accidents}. */
final class NoSeat extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoSeat() {
        super("no such seat", null, false, false);
    }
}
