package dev.korchma.game.rules;

/** Facts applied to a body. */
final class Folding {

    private Folding() {}

    static Body apply(Body body, Result result) {
        return switch (result) {
            case Result.TrackMoved moved -> body.withTrack(moved.track(), moved.to());
            case Result.EffectBegan began -> body.withEffectAt(began.position(), began.effect());
            case Result.EffectChanged changed ->
                    body.withEffectReplaced(changed.position(), changed.after());
            case Result.EffectEnded ended -> body.withoutEffectAt(ended.position());
            case Result.Rolled _,
                    Result.Opposed _,
                    Result.Attacked _,
                    Result.Checked _,
                    Result.Saved _,
                    Result.Marked _ ->
                    body;
        };
    }
}
