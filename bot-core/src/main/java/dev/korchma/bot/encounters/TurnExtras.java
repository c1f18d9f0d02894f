package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Offers;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Encounters;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.Reactions;
import dev.korchma.game.encounter.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands on the card of a turn besides actions: wishes, moving away, for whom it waits. */
final class TurnExtras {

    private final FightWords words;
    private final Encounter encounter;

    /**
     * @param words about the fight as everybody may know it
     */
    TurnExtras(FightWords words) {
        this.words = words;
        this.encounter = words.encounter();
    }

    /** Whether nothing can be done before others have answered; says for whom the turn waits. */
    boolean waits(View.Builder view) {
        Texts texts = words.texts();
        if (!encounter.windows().isEmpty()) {
            String names =
                    encounter.windows().stream()
                            .map(window -> words.name(encounter.known(window.who())))
                            .collect(Collectors.joining(", "));
            view.small(texts.rich(words.language(), "reaction.waiting", Map.of("names", names)));
            return true;
        }
        if (encounter.wish().filter(Wish.Tried.class::isInstance).isPresent()) {
            view.small(texts.rich(words.language(), "wish.waiting"));
            return true;
        }
        return false;
    }

    /** What was asked for stands first. */
    List<Control> first(Offers offers) {
        return encounter
                .wish()
                .filter(Wish.Weighed.class::isInstance)
                .map(wish -> (Wish.Weighed) wish)
                .map(wish ->
                        List.<Control>of(
                                offers.button(
                                        words.say(
                                                "wish.throw",
                                                Map.of("what", words.words().name(wish.attempt()))),
                                        Style.GOOD,
                                        WishDeeds.TRY,
                                        which())))
                .orElse(List.of());
    }

    /**
     * @param away whether moving away gets a button of its own
     */
    List<Control> last(Fighter active, boolean away, Offers offers) {
        List<Control> controls = new ArrayList<>();
        if (Encounters.isOpenToOthers(encounter, words.words().pack().system())) {
            controls.add(
                    offers.lasting()
                            .button(
                                    words.say("encounter.step-in"),
                                    Style.PLAIN,
                                    EncounterDeeds.STEP_IN,
                                    which()));
        }
        if (away && someoneCouldAnswer(active)) {
            controls.add(
                    offers.lasting()
                            .button(
                                    words.say("reaction.move-away"),
                                    Style.PLAIN,
                                    ReactionDeeds.MOVE_AWAY,
                                    which()));
        }
        controls.add(
                offers.lasting()
                        .button(words.say("wish.describe"), Style.PLAIN, WishDeeds.SAY, which()));
        return controls;
    }

    /** Moving away as an entry of the list of what else a turn could hold. */
    List<Control.Option> listed(Fighter active) {
        return someoneCouldAnswer(active)
                ? List.of(
                        new Control.Option(
                                ReactionDeeds.AWAY_FROM_SOMEBODY,
                                words.say("reaction.move-away"),
                                ""))
                : List.of();
    }

    private boolean someoneCouldAnswer(Fighter active) {
        return !Reactions.toLeaving(encounter, active.id(), words.words().pack().system())
                .isEmpty();
    }

    private Map<String, String> which() {
        return Map.of(DuelDeeds.ENCOUNTER, encounter.id().value().toString());
    }
}
