package dev.korchma.bot.imports;

/**
 * Something brought to do harm, or broken.
 *
 * @param name what is wrong with it
 * @param file as its sender called it
 * @param said the key of the sentence that must be said, or how it begins
 */
@SuppressWarnings("ArrayRecordComponent") // only handed through
record Hostile(String name, String file, byte[] bytes, String said) {

    @Override
    public String toString() {
        return name + " → " + said;
    }
}
