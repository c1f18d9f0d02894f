package dev.korchma.bot.uses;

import dev.korchma.bot.campaigns.CampaignSettings;
import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.character.Character;
import dev.korchma.game.rules.Offered;
import dev.korchma.game.rules.RuleSystem;
import dev.korchma.game.rules.Spent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The hero one plays does something while nobody fights. */
@Component
final class UseCommand implements Command {

    private static final String WHAT = "what";

    private final Heroes heroes;
    private final Comrades comrades;
    private final CampaignSettings settings;
    private final Using using;
    private final UseButtons buttons;

    UseCommand(
            Heroes heroes,
            Comrades comrades,
            CampaignSettings settings,
            Using using,
            UseButtons buttons) {
        this.heroes = heroes;
        this.comrades = comrades;
        this.settings = settings;
        this.using = using;
        this.buttons = buttons;
    }

    @Override
    public String name() {
        return "use";
    }

    @Override
    public Manner manner() {
        return Manner.SECRET;
    }

    @Override
    public boolean isPlay() {
        return true;
    }

    @Override
    public List<Option> options() {
        return List.of(Option.optional(WHAT, new Option.Listed()));
    }

    private Optional<Company> mine(Call call) {
        long space = call.where().space();
        return heroes.inUse(space, using.me(call), settings.rules(space))
                .map(Character::id)
                .flatMap(id -> comrades.of(space, id.value()));
    }

    private Optional<No> keptOut(Call call) {
        long space = call.where().space();
        return heroes.keptOut(space, using.me(call), Optional.empty(), settings.rules(space));
    }

    @Override
    public List<Suggestion> suggest(Option option, Call call) {
        return mine(call).stream()
                .flatMap(company ->
                        company.offers().stream().map(one -> suggestion(one, company, call)))
                .toList();
    }

    private static Suggestion suggestion(Offered one, Company company, Call call) {
        PackWords words = PackWords.of(company.pack(), call.person().language());
        return new Suggestion(one.action(), words.action(one.action(), one.item()));
    }

    @Override
    public Outcome run(Call call) {
        Company company = mine(call).orElse(null);
        if (company == null) {
            return keptOut(call).orElseGet(() -> No.because("use.no.hero"));
        }
        String typed = call.arguments().find(WHAT).orElse("");
        if (typed.isEmpty() || company.hero().fighting() != null) {
            return buttons.open(call, company.hero().id().value(), "");
        }
        return meant(company, company.offers(), typed)
                .map(one -> buttons.open(call, company.hero().id().value(), one.action()))
                .or(() -> asleep(call, company, typed))
                .orElseGet(() ->
                        new No(
                                "use.no.such",
                                Map.of(
                                        "typed", Typed.line(typed, 40),
                                        "name", company.hero().name())));
    }

    /** Why something that is carried does nothing. */
    private static Optional<Outcome> asleep(Call call, Company company, String typed) {
        PackWords words = PackWords.of(company.pack(), call.person().language());
        RuleSystem rules = company.pack().system();
        List<Offered> sleeping =
                rules
                        .offers(
                                Company.key(company.hero()),
                                Spent.NOTHING,
                                Map.of(),
                                company.bodies())
                        .stream()
                        .filter(UseCommand::isAsleep)
                        .toList();
        return meant(company, sleeping, typed)
                .map(one ->
                        new No(
                                "use.no.not-bound",
                                Map.of(
                                        "item", words.name(Objects.requireNonNull(one.item())),
                                        "name", company.hero().name(),
                                        "called", words.name(rules.play().binding().most()))));
    }

    private static boolean isAsleep(Offered one) {
        return one.obstacles().stream().anyMatch(why -> why.reason() == Offered.Reason.NOT_BOUND);
    }

    /** By its id, by a name, or by how the name of only one begins. */
    private static Optional<Offered> meant(Company company, List<Offered> all, String typed) {
        String wanted = Typed.folded(typed);
        List<Offered> exact =
                all.stream()
                        .filter(one ->
                                one.action().equals(wanted) || names(company, one).contains(wanted))
                        .toList();
        List<Offered> begun =
                all.stream()
                        .filter(one ->
                                names(company, one).stream()
                                        .anyMatch(name -> name.startsWith(wanted)))
                        .toList();
        return exact.isEmpty()
                ? begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty()
                : Optional.of(exact.getFirst());
    }

    private static List<String> names(Company company, Offered one) {
        return Arrays.stream(Language.values())
                .map(language -> PackWords.of(company.pack(), language))
                .map(words -> Typed.folded(words.action(one.action(), one.item())))
                .toList();
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Screen(View view) ? Optional.of(view) : Optional.empty();
    }
}
