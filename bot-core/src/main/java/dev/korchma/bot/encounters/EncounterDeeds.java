package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.command.Call;
import dev.korchma.game.encounter.FighterId;
import java.util.Arrays;
import java.util.List;

/** Names of what the buttons of a fight that is led do and carry; they stand in stored rows. */
final class EncounterDeeds {

    static final String CALL = "encounter.call";
    static final String THROW = "encounter.throw";
    static final String THROW_REST = "encounter.throw-rest";
    static final String JOIN = "encounter.join";
    static final String FLEE = "encounter.flee";
    static final String STEP_IN = "encounter.step-in";
    static final String AIM = "encounter.aim";
    static final String AIMED = "encounter.aimed";
    static final String AIM_ANEW = "encounter.aim-anew";
    static final String TOGETHER = "encounter.together";
    static final String DO = "encounter.do";
    static final String OUT_OF_TURN = "encounter.out-of-turn";
    static final String AMBUSH = "encounter.ambush";
    static final String SKIP = "encounter.skip";
    static final String STOP = "encounter.stop";
    static final String GO_ON = "encounter.go-on";
    static final String END = "encounter.really-end";
    static final String CLOSE = "encounter.close";
    static final String FIGHTER = "encounter.fighter";
    static final String SEND_AWAY = "encounter.send-away";
    static final String REVEAL = "encounter.reveal";
    static final String HIDE = "encounter.hide";
    static final String SIDE = "encounter.side";
    static final String TAKE_OVER = "encounter.take-over";
    static final String HAND_BACK = "encounter.hand-back";
    static final String TRACK = "encounter.track";
    static final String EFFECT = "encounter.effect";

    static final String WHY = "encounter.why";
    static final String WHY_THIS = "encounter.why-this";

    static final String UNDO = "encounter.undo";
    static final String UNDO_NOW = "encounter.undo-now";
    static final String ASK_UNDO = "encounter.ask-undo";
    static final String KEEP = "encounter.keep";
    static final String LET_IT_STAND = "encounter.let-it-stand";

    static final String FROM = "from";
    static final String NEWEST = "newest";
    static final String UNSEEN = "unseen";

    static final String WHO = "who";
    static final String TARGET = "target";

    /** Whoever was chosen so far, where several may be. */
    static final String CHOSEN = "chosen";

    static final String WHAT = "what";
    static final String BY = "by";
    static final String WITH = "with";

    /** The track that pays what has a rank. */
    static final String PAID = "paid";

    private EncounterDeeds() {}

    /** The moment a control was offered in, whatever page of its view was open. */
    static String guard(Call call) {
        return FightLists.moment(call.arguments().text(Choice.GUARD));
    }

    /** What is said to be so for this once. */
    static List<String> circumstances(Call call) {
        return words(call, WITH);
    }

    /** The track that pays; empty where the lowest rank is good enough. */
    static String paid(Call call) {
        return call.arguments().find(PAID).orElse("");
    }

    /** At whom, one as often as it was named; empty where nobody was. */
    static List<FighterId> targets(Call call) {
        return words(call, TARGET).stream().map(FighterId::new).toList();
    }

    /** Whoever was chosen so far, also by the tap that came too late. */
    static List<String> chosenSoFar(Call call) {
        List<String> chosen = words(call, CHOSEN);
        return chosen.isEmpty() ? words(call, TARGET) : chosen;
    }

    private static List<String> words(Call call, String argument) {
        return call.arguments().find(argument).stream()
                .flatMap(all -> Arrays.stream(all.split(" ")))
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
