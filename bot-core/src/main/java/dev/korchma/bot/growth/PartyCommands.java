package dev.korchma.bot.growth;

import dev.korchma.bot.board.Screens;
import dev.korchma.bot.campaigns.Leading;
import dev.korchma.bot.campaigns.Roles;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Typed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What those who lead type to let heroes grow; it is shown to them before it is given. */
@Configuration(proxyBeanMethods = false)
class PartyCommands {

    private static final String AMOUNT = "amount";
    private static final String FOR = "for";
    private static final String EACH = "each";
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final int MOST = 100_000;
    private static final int LONGEST = 80;

    private final Leading leading;
    private final Roles roles;
    private final Granting granting;
    private final Screens screens;

    PartyCommands(Leading leading, Roles roles, Granting granting, Screens screens) {
        this.leading = leading;
        this.roles = roles;
        this.granting = granting;
        this.screens = screens;
    }

    @Bean
    Command partyExperience() {
        List<Option> options =
                List.of(
                        Option.required(AMOUNT, new Option.Whole(1, MOST)),
                        Option.optional(FOR, new Option.Words(LONGEST)),
                        Option.optional(EACH, new Option.OneOf(List.of(YES, NO))));
        return new Given(
                "party xp",
                options,
                this,
                call ->
                        new Grant(
                                call.arguments().whole(AMOUNT, 1),
                                call.arguments().find(EACH).filter(NO::equals).isPresent(),
                                Typed.line(call.arguments().find(FOR).orElse(""), LONGEST),
                                Set.of()));
    }

    @Bean
    Command partyLevel() {
        return new Given(
                "party level", List.of(), this, _ -> new Grant(Grant.A_LEVEL, false, "", Set.of()));
    }

    private Outcome ask(Call call, Grant grant) {
        Call there = leading.from(call).orElse(null);
        if (there == null) {
            boolean hasMaster = !roles.leaders(call.where().space()).isEmpty();
            return No.because(hasMaster ? "growth.no.not-leader" : "growth.no.campaign");
        }
        if (granting.party(there.where().space()).isEmpty()) {
            return No.because("growth.no.heroes");
        }
        return new Screen(
                screens.open(GrantDrawer.KIND, there.where(), there.person(), grant.subject()));
    }

    private record Given(
            String name, List<Option> options, PartyCommands commands, Function<Call, Grant> grant)
            implements Command {

        @Override
        public Manner manner() {
            return Manner.SECRET;
        }

        @Override
        public boolean isPlay() {
            return true;
        }

        @Override
        public Outcome run(Call call) {
            return commands.ask(call, grant.apply(call));
        }

        @Override
        public Optional<View> show(Outcome outcome, Language language) {
            return outcome instanceof Screen(View view) ? Optional.of(view) : Optional.empty();
        }
    }
}
