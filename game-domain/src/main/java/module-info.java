/**
 * Rules and state of the game. The compiler guards the promise that nothing but plain Java gets in
 * here: no framework, no JSON, no platform, no clock, no chance but what a caller hands over.
 */
@org.jspecify.annotations.NullMarked
module dev.korchma.game {
    requires static org.jspecify;

    exports dev.korchma.game.character;
    exports dev.korchma.game.dice;
    exports dev.korchma.game.encounter;
    exports dev.korchma.game.journal;
    exports dev.korchma.game.rules;
}
