package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.FighterId;
import dev.korchma.game.encounter.Wish;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What players want to do that is no action of the rules, and what the master makes of it. */
@Configuration(proxyBeanMethods = false)
class WishButtons {

    private static final int HARDEST = 100;

    private final Fights fights;
    private final DuelAnswers answers;
    private final Floor floor;
    private final LedDeeds deeds;
    private final Panels panels;
    private final WishPanels wishes;
    private final LedFights led;

    WishButtons(
            Fights fights,
            DuelAnswers answers,
            Floor floor,
            LedDeeds deeds,
            Panels panels,
            WishPanels wishes,
            LedFights led) {
        this.led = led;
        this.fights = fights;
        this.answers = answers;
        this.floor = floor;
        this.deeds = deeds;
        this.panels = panels;
        this.wishes = wishes;
    }

    @Bean
    Deed sayWish() {
        return new FormDeed(
                WishDeeds.SAY,
                Manner.UPDATE,
                List.of(Option.required(WishDeeds.WORDS, new Option.Words(Wish.LONGEST))),
                answers,
                this::notTheirTurn,
                call ->
                        carried(
                                call,
                                new EncounterCommand.SayWish(
                                        EncounterDeeds.guard(call), words(call))));
    }

    /** Nobody writes a line that would be refused. */
    private Optional<No> notTheirTurn(Call call) {
        Encounter encounter =
                floor.find(call.where().space(), DuelAnswers.encounter(call))
                        .orElseThrow()
                        .asSeen();
        MemberId me = fights.member(call);
        return encounter
                .active()
                .filter(active -> !led.decides(call, active, me))
                .map(_ -> answers.notYours(call, encounter, me));
    }

    @Bean
    Deed tryWish() {
        return deeds.deed(
                WishDeeds.TRY, call -> new EncounterCommand.TryWish(EncounterDeeds.guard(call)));
    }

    @Bean
    Deed checkWish() {
        return asking(WishDeeds.CHECK, Manner.UPDATE, wishes::checks);
    }

    @Bean
    Deed whatIsTried() {
        return asking(
                WishDeeds.WHAT,
                Manner.REDRAW,
                (call, encounter) ->
                        wishes.difficulty(call, encounter, call.arguments().text(Choice.PICKED)));
    }

    @Bean
    Deed whatIsTriedAnew() {
        return asking(
                WishDeeds.WHAT_ANEW,
                Manner.REDRAW,
                (call, encounter) ->
                        wishes.difficulty(
                                call, encounter, call.arguments().text(WishDeeds.ATTEMPT)));
    }

    @Bean
    Deed weighWish() {
        return deeds.answering(
                WishDeeds.WEIGH,
                (call, id) -> fights.carry(call, id, weigh(call)),
                (call, _) -> panels.said(call, "wish.weighed"));
    }

    @Bean
    Deed weighWishOtherwise() {
        return new FormDeed(
                WishDeeds.WEIGH_OTHERWISE,
                Manner.SECRET,
                List.of(Option.required(WishDeeds.AGAINST, new Option.Whole(1, HARDEST))),
                answers,
                call -> {
                    DocumentId id = DuelAnswers.encounter(call);
                    Fights.Went went = fights.carry(call, id, weigh(call));
                    return went instanceof Fights.Happened
                            ? panels.said(call, "wish.weighed")
                            : answers.outcome(went, call, id);
                });
    }

    private static EncounterCommand weigh(Call call) {
        return new EncounterCommand.WeighWish(
                words(call),
                call.arguments().text(WishDeeds.ATTEMPT),
                EncounterDeeds.circumstances(call),
                call.arguments().whole(WishDeeds.AGAINST, 0));
    }

    @Bean
    Deed attackAsWished() {
        return asking(WishDeeds.ATTACK, Manner.UPDATE, wishes::attacks);
    }

    @Bean
    Deed aimAsWished() {
        return asking(
                WishDeeds.AIM,
                Manner.REDRAW,
                (call, encounter) -> aim(call, encounter, call.arguments().text(Choice.PICKED)));
    }

    @Bean
    Deed aimAsWishedAnew() {
        return asking(
                WishDeeds.AIM_ANEW,
                Manner.REDRAW,
                (call, encounter) -> aim(call, encounter, call.arguments().text(DuelDeeds.ACTION)));
    }

    private Outcome aim(Call call, Encounter encounter, String action) {
        return WishPanels.attacks(encounter, floor.pack(encounter).system()).stream()
                .filter(one -> one.action().equals(action))
                .findFirst()
                .<Outcome>map(one -> wishes.aim(call, encounter, one))
                .orElseGet(() -> No.because("duel.no.too-late"));
    }

    @Bean
    Deed aimedAsWished(AimPanel aim) {
        return deeds.answering(
                WishDeeds.AIMED,
                (call, id) ->
                        fights.carry(
                                call,
                                id,
                                new EncounterCommand.WishIsAct(
                                        words(call),
                                        call.arguments().text(DuelDeeds.ACTION),
                                        new FighterId(call.arguments().text(EncounterDeeds.TARGET)),
                                        EncounterDeeds.circumstances(call))),
                aim::answered);
    }

    @Bean
    Deed answerWish() {
        return deeds.deed(
                WishDeeds.ANSWER,
                call ->
                        new EncounterCommand.AnswerWish(
                                EncounterDeeds.guard(call),
                                words(call),
                                Wish.Answer.valueOf(call.arguments().text(WishDeeds.HOW))));
    }

    /** A question about a wish that still stands. */
    private Deed asking(
            String name, Manner manner, BiFunction<Call, Encounter, ? extends Outcome> question) {
        Deed asked =
                deeds.asking(
                        name,
                        (call, encounter) ->
                                encounter
                                                        .wish()
                                                        .filter(one ->
                                                                one.words().equals(words(call)))
                                                        .isPresent()
                                                && encounter.active().isPresent()
                                        ? question.apply(call, encounter)
                                        : No.because("wish.no.nothing"));
        return new DuelDeed(name, manner, answers, asked::run);
    }

    private Outcome carried(Call call, EncounterCommand command) {
        DocumentId id = DuelAnswers.encounter(call);
        return answers.outcome(fights.carry(call, id, command), call, id);
    }

    private static String words(Call call) {
        return call.arguments().text(WishDeeds.WORDS);
    }
}
