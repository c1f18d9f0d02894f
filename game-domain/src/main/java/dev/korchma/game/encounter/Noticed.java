package dev.korchma.game.encounter;

/**
 * Which events everybody at the table can notice. What is done to a hidden fighter is not among
 * them, and must not be betrayed by what somebody may or may not do afterwards.
 */
final class Noticed {

    private Noticed() {}

    /**
     * @param encounter as it is now: whoever is hidden now was hidden all the time
     */
    static boolean byAll(EncounterEvent event, Encounter encounter) {
        return switch (event) {
            case EncounterEvent.FightPrepared _,
                    EncounterEvent.CameAsIs _,
                    EncounterEvent.TiesSettled _,
                    EncounterEvent.Hidden _ ->
                    false;
            case EncounterEvent.Enlisted enlisted ->
                    enlisted.fighters().stream().anyMatch(one -> !one.hidden());
            case EncounterEvent.Left left -> left.seen();
            case EncounterEvent.HandedOver handed -> handed.seen();
            case EncounterEvent.Corrected corrected -> corrected.seen();
            case EncounterEvent.Labelled labelled -> Labels.isSeen(labelled);
            case EncounterEvent.StepsUndone undone -> undone.seen();
            case EncounterEvent.Renamed renamed -> isInSight(renamed.fighter(), encounter);
            case EncounterEvent.ChangedSides changed -> isInSight(changed.fighter(), encounter);
            case EncounterEvent.DuelProposed _,
                    EncounterEvent.FightBegan _,
                    EncounterEvent.Ended _,
                    EncounterEvent.Revealed _,
                    EncounterEvent.Called _,
                    EncounterEvent.OrderThrown _,
                    EncounterEvent.Reordered _,
                    EncounterEvent.SteppedIn _,
                    EncounterEvent.Stopped _,
                    EncounterEvent.WentOn _,
                    EncounterEvent.Passage _,
                    EncounterEvent.TakenBack _ ->
                    true;
        };
    }

    private static boolean isInSight(FighterId fighter, Encounter encounter) {
        return encounter.fighter(fighter).filter(one -> !one.hidden()).isPresent();
    }
}
