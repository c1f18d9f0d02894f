package dev.korchma.bot.characters;

/** Names of what others do behind buttons of a sheet; they stand in stored rows. */
public final class HeroDeeds {

    /** Opens what a hero can do outside a fight. */
    public static final String USE = "hero-use";

    /** Subject of a view and argument of a button: the id of the hero it is about. */
    public static final String HERO = SheetDrawer.HERO;

    private HeroDeeds() {}
}
