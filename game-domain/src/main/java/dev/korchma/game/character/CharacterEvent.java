package dev.korchma.game.character;

import dev.korchma.game.journal.Event;

/** Something that happened to a character. */
public sealed interface CharacterEvent extends Event
        permits CharacterMade,
                CharacterPassed,
                PlaysBy,
                ExperienceGained,
                ExperienceTakenBack,
                ExperienceAwarded,
                WentToFight,
                DidNotGo,
                CameBack,
                WentBack,
                Rebuilt,
                Corrected,
                Rested,
                Tried,
                Used,
                Renamed,
                Retired,
                Unretired,
                Asked,
                Approved,
                SentBack,
                Withdrawn {}
