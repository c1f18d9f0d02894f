package dev.korchma.peers.discord.check;

/**
 * Something wrong in a document.
 *
 * @param path where: {@code /embeds/0/title}, empty for the whole
 * @param words what, for people
 */
public record Problem(String path, String words) {

    Problem below(String prefix) {
        return new Problem(prefix + path, words);
    }

    @Override
    public String toString() {
        return path.isEmpty() ? words : path + ": " + words;
    }
}
