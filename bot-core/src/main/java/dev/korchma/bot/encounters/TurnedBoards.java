package dev.korchma.bot.encounters;

import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.No;
import dev.korchma.bot.lists.TurnedBoard;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.Window;
import dev.korchma.game.journal.MemberId;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who turns the lists of a fight's boards, and for how long they stay turned. */
@Configuration(proxyBeanMethods = false)
class TurnedBoards {

    private final Floor floor;
    private final Fights fights;
    private final LedFights led;
    private final DuelAnswers answers;

    TurnedBoards(Floor floor, Fights fights, LedFights led, DuelAnswers answers) {
        this.floor = floor;
        this.fights = fights;
        this.led = led;
        this.answers = answers;
    }

    private record Board(
            String kind,
            Function<ViewRow, String> during,
            BiFunction<Call, ViewRow, Optional<No>> hindered)
            implements TurnedBoard {

        @Override
        public String moment(ViewRow row) {
            return during.apply(row);
        }

        @Override
        public Optional<No> hinders(Call call, ViewRow row) {
            return hindered.apply(call, row);
        }
    }

    /** Everybody sees the card; whoever decides for the one whose turn it is turns its list. */
    @Bean
    TurnedBoard listsOfTurn() {
        return new Board(
                DuelViews.TURN,
                this::turn,
                (call, row) -> unlessTheirs(call, row, Encounter::active));
    }

    /** Nobody else's controls are on the screen. */
    @Bean
    TurnedBoard listsOfScreen() {
        return new Board(MasterScreen.KIND, this::turn, (_, _) -> Optional.empty());
    }

    @Bean
    TurnedBoard listsOfWindow() {
        return new Board(
                DuelViews.WINDOW,
                row -> WindowDrawer.open(row, floor.encounter(row)).map(Window::key).orElse("0"),
                (call, row) ->
                        unlessTheirs(
                                call,
                                row,
                                encounter ->
                                        WindowDrawer.open(row, encounter)
                                                .map(window -> encounter.known(window.who()))));
    }

    private String turn(ViewRow row) {
        return FightLists.turn(floor.whole(row));
    }

    private Optional<No> unlessTheirs(
            Call call, ViewRow row, Function<Encounter, Optional<Fighter>> whose) {
        Encounter encounter = floor.encounter(row);
        MemberId me = fights.member(call);
        return whose.apply(encounter).filter(one -> led.decides(call, one, me)).isPresent()
                ? Optional.empty()
                : Optional.of(answers.notYours(call, encounter, me));
    }
}
