package dev.korchma.discord;

import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a speaker stands above a line sent through a webhook. Discord refuses some names
 * (documentation, "Webhook resource" and "Usernames and nicknames"), and a character may have one
 * of them: signs are replaced by their wide forms, words are parted by a space as thin as a hair.
 *
 * @param name 1 to 80 characters that Discord takes
 * @param picture address of one of the pictures that Discord gives to accounts without one
 */
record Mask(String name, String picture) {

    private static final int LONGEST = 80;
    private static final int PICTURES = 6;
    private static final String HAIR_SPACE = "\u200A";
    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "(?i)(?<=c)(?=lyde)|(?<=d)(?=iscord)|(?<=^e)(?=veryone$)|(?<=^h)(?=ere$)");

    /** Characters have no portraits yet: the same name has the same picture everywhere. */
    static Mask of(String speaker) {
        int picture = Math.floorMod(speaker.hashCode(), PICTURES);
        return new Mask(
                named(speaker), "https://cdn.discordapp.com/embed/avatars/" + picture + ".png");
    }

    /** Where there are no masks the bot lends its mouth: the name stands before the words. */
    static List<Block> lent(View view) {
        View.Voice voice = view.voice();
        if (voice == null) {
            return view.blocks();
        }
        String by = voice.by() == null ? ": " : " (" + voice.by() + "): ";
        Rich name = Rich.of(new Rich.Strong(voice.name()), new Rich.Plain(by));
        List<Block> all = new ArrayList<>(view.blocks());
        int first = 0;
        while (first < all.size() && !(all.get(first) instanceof Block.Text)) {
            first++;
        }
        if (first < all.size()) {
            Rich words = ((Block.Text) all.get(first)).text();
            all.set(first, new Block.Text(name.plus(words)));
        } else {
            all.add(new Block.Text(name));
        }
        return all;
    }

    private static String named(String speaker) {
        String signs =
                speaker.strip()
                        .replace('@', '＠')
                        .replace('#', '＃')
                        .replace(':', '：')
                        .replace('`', 'ˋ');
        String name = FORBIDDEN.matcher(signs).replaceAll(HAIR_SPACE);
        return name.isBlank() ? "…" : ViewPainter.cut(name, LONGEST);
    }
}
