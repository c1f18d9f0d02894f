package dev.korchma.bot.sheets;

import java.awt.Color;

/** Ink and paper. Body text has a contrast of 7 to 1 at least, small text of 4.5 to 1. */
final class Palette {

    static final Color PAPER = new Color(0xF7F1E6);
    static final Color PLATE = new Color(0xFFFCF5);
    static final Color EDGE = new Color(0xD9CBB2);
    static final Color INK = new Color(0x2B2622);
    static final Color SOFT = new Color(0x6A5D4F);
    static final Color DOTS = new Color(0xB5A68F);
    static final Color WINE = new Color(0x7A2430);
    static final Color EMPTY = new Color(0xE6DAC5);
    static final Color BAND = new Color(0x34211F);
    static final Color GOLD = new Color(0xE3C78F);
    static final Color CREAM = new Color(0xFBF4E6);

    private Palette() {}
}
