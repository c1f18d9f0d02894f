package dev.korchma.bot.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

/** The fifth edition as it might have been before. */
public final class OtherRules {

    private OtherRules() {}

    /** With one piece of its document in another's place. */
    public static Pack with(String piece, String other) {
        String document = Shipped.pack("5e").document();
        assertThat(document).contains(piece);
        return Shipped.read(PackSource.ofDocument(document.replace(piece, other)));
    }
}
