package dev.korchma.bot.approval;

import dev.korchma.bot.board.BoardKeeper;
import dev.korchma.bot.campaigns.Role;
import dev.korchma.bot.campaigns.Roles;
import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.characters.Requests;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Done;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.DocumentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two answers to a request. The card itself tells what came of them. */
@Configuration(proxyBeanMethods = false)
class ApprovalDeeds {

    static final String APPROVE = "approval-approve";
    static final String SEND_BACK = "approval-send-back";
    static final String LATE = "approval-late";

    /** What was offered: as {@link Requests#mark} had it when the button was drawn. */
    static final String MARK = "mark";

    private static final String WHY = "why";
    private static final int LONGEST = 300;

    private final Requests requests;
    private final Heroes heroes;
    private final Roles roles;

    ApprovalDeeds(Requests requests, Heroes heroes, Roles roles) {
        this.requests = requests;
        this.heroes = heroes;
        this.roles = roles;
    }

    @Bean
    Deed approveRequest() {
        return DeedOf.play(
                APPROVE,
                Manner.UPDATE,
                call ->
                        unlessGone(
                                call,
                                () ->
                                        requests.approve(
                                                call,
                                                ApprovalCards.hero(call.arguments().values()),
                                                call.arguments().text(MARK))));
    }

    @Bean
    Deed sendRequestBack() {
        return new DeedOf(
                SEND_BACK,
                Manner.UPDATE,
                List.of(Option.optional(WHY, new Option.Words(LONGEST))),
                call ->
                        unlessGone(
                                call,
                                () ->
                                        requests.sendBack(
                                                call,
                                                ApprovalCards.hero(call.arguments().values()),
                                                call.arguments().text(MARK),
                                                Typed.line(
                                                        call.arguments().find(WHY).orElse(""),
                                                        LONGEST))));
    }

    /** Whose player only looks on by now comes to nothing; once they play again, so does this. */
    private Outcome unlessGone(Call call, Supplier<Optional<No>> answer) {
        long space = call.where().space();
        Character hero =
                heroes.find(space, ApprovalCards.hero(call.arguments().values())).orElseThrow();
        if (roles.of(space, hero.owner()).filter(Role.SPECTATOR::equals).isPresent()) {
            return new No("approval.no.left", Map.of("name", hero.name()));
        }
        return answer.get().<Outcome>map(no -> no).orElseGet(Done::new);
    }

    /** A button of a request that was answered, was put away or asks for something else by now. */
    @Bean
    Deed lateAnswer(BoardKeeper keeper) {
        return new DeedOf(
                LATE,
                Manner.UPDATE,
                call -> {
                    long space = call.where().space();
                    DocumentId id = ApprovalCards.hero(call.arguments().values());
                    keeper.wake(space, id.value());
                    Character hero = heroes.find(space, id).orElseThrow();
                    return new No(late(hero), Map.of("name", hero.name()));
                });
    }

    private static String late(Character hero) {
        if (hero.retired()) {
            return "approval.no.put-away";
        }
        return Requests.waits(hero) ? "approval.no.changed" : "approval.no.nothing-waits";
    }
}
