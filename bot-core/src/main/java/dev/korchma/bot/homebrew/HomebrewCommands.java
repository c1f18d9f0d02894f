package dev.korchma.bot.homebrew;

import dev.korchma.bot.board.Screens;
import dev.korchma.bot.campaigns.CampaignSettings;
import dev.korchma.bot.campaigns.Leading;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What whoever leads a campaign types to make something up for it. */
@Configuration(proxyBeanMethods = false)
class HomebrewCommands {

    private final CampaignSettings settings;
    private final Leading leading;
    private final Screens screens;

    HomebrewCommands(CampaignSettings settings, Leading leading, Screens screens) {
        this.settings = settings;
        this.leading = leading;
        this.screens = screens;
    }

    @Bean
    Command createHomebrew() {
        return new Typed(
                "homebrew create",
                leading,
                call ->
                        settings.rules(call.where().space()).homebrew().forms().isEmpty()
                                ? No.because("homebrew.no.forms")
                                : open(call, HomebrewDrawer.KINDS));
    }

    @Bean
    Command listHomebrew() {
        return new Typed("homebrew list", leading, call -> open(call, HomebrewDrawer.LIST));
    }

    @Bean
    Command exportHomebrew(HomebrewFile file) {
        return new Typed("homebrew export", leading, file::hand);
    }

    private Outcome open(Call call, String at) {
        return new Screen(
                screens.open(
                        HomebrewDrawer.KIND,
                        call.where(),
                        call.person(),
                        Map.of(HomebrewDrawer.AT, at)));
    }

    /** A command without options, answered to whoever typed it alone. */
    record Typed(String name, Leading leading, Function<Call, Outcome> then) implements Command {

        @Override
        public Manner manner() {
            return Manner.SECRET;
        }

        @Override
        public List<Option> options() {
            return List.of();
        }

        /** What is made up is the players' business only when they meet it. */
        @Override
        public Optional<No> hinders(Call call) {
            if (leading.from(call).isEmpty()) {
                return Optional.of(No.because("homebrew.no.not-leading"));
            }
            return leading.isOverheard(call)
                    ? Optional.of(No.because("homebrew.no.in-private"))
                    : Optional.empty();
        }

        @Override
        public Outcome run(Call call) {
            return hinders(call)
                    .<Outcome>map(no -> no)
                    .orElseGet(() -> then.apply(leading.from(call).orElseThrow()));
        }

        @Override
        public Optional<View> show(Outcome outcome, Language language) {
            return outcome instanceof Screen(View view) ? Optional.of(view) : Optional.empty();
        }
    }
}
