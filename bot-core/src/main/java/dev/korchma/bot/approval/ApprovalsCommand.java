package dev.korchma.bot.approval;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Dialogs;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.campaigns.Leading;
import dev.korchma.bot.campaigns.Role;
import dev.korchma.bot.campaigns.Roles;
import dev.korchma.bot.characters.RequestWords;
import dev.korchma.bot.characters.Requests;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.people.People;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Lists who waits for a word; whoever leads picks whose card comes to the private chat anew. */
@Component
class ApprovalsCommand implements Command {

    private static final String DIALOG = "approvals";
    private static final String SHOW = "approval-show";

    /** A list holds no more. */
    private static final int MOST = 25;

    private final Requests requests;
    private final RequestWords words;
    private final Leading leading;
    private final Roles roles;
    private final Members members;
    private final People people;
    private final Dialogs dialogs;
    private final Texts texts;

    ApprovalsCommand(
            Requests requests,
            RequestWords words,
            Leading leading,
            Roles roles,
            Members members,
            People people,
            Dialogs dialogs,
            Texts texts) {
        this.requests = requests;
        this.words = words;
        this.leading = leading;
        this.roles = roles;
        this.members = members;
        this.people = people;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "campaign approvals";
    }

    @Override
    public Manner manner() {
        return Manner.SECRET;
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public Outcome run(Call call) {
        Call there = leading.from(call).orElse(null);
        if (there == null) {
            boolean isLed = !roles.leaders(call.where().space()).isEmpty();
            return No.because(isLed ? "approval.no.not-leader" : "campaign.no.none");
        }
        List<Character> waiting = waiting(there.where().space());
        if (waiting.isEmpty()) {
            return No.because("approval.no.nobody-waits");
        }
        return new Screen(
                dialogs.open(
                        DIALOG,
                        there.where(),
                        there.person(),
                        Map.of(),
                        offers -> list(there, waiting, offers)));
    }

    /** Whose player only looks on by now is left out. */
    private List<Character> waiting(long space) {
        return requests.waiting(space).stream()
                .filter(hero ->
                        roles.of(space, hero.owner()).filter(Role.SPECTATOR::equals).isEmpty())
                .toList();
    }

    private View list(Call call, List<Character> waiting, Offers offers) {
        Language language = call.person().language();
        View.Builder view =
                View.of(View.Tone.TURN)
                        .heading(
                                texts.rich(
                                        language,
                                        "approval.list",
                                        Map.of("count", waiting.size())));
        waiting.stream()
                .limit(MOST)
                .forEach(hero ->
                        view.text(
                                texts.rich(
                                        language,
                                        hero.comes() ? "approval.listed-change" : "approval.listed",
                                        Map.of(
                                                "hero", words.called(hero, language),
                                                "player", player(call, hero.owner())))));
        List<Control.Option> options =
                waiting.stream()
                        .limit(MOST)
                        .map(hero ->
                                new Control.Option(
                                        hero.id().value().toString(),
                                        hero.name(),
                                        player(call, hero.owner())))
                        .toList();
        return view.controls(
                        List.of(
                                offers.select(
                                        texts.plain(language, "approval.show"),
                                        options,
                                        SHOW,
                                        Map.of(Choice.PICK_AS, ApprovalCards.HERO))))
                .build();
    }

    private String player(Call call, MemberId member) {
        return people.person(members.person(call.where().space(), member)).name();
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Screen(View view) ? Optional.of(view) : Optional.empty();
    }

    /** The deed of its list. */
    @Configuration(proxyBeanMethods = false)
    static class Picking {

        @Bean
        Deed showRequest(ApprovalCards cards, Leading leading, Texts texts) {
            return new DeedOf(
                    SHOW,
                    Manner.SECRET,
                    call -> {
                        if (!leading.leads(call)) {
                            return No.because("approval.no.not-leader");
                        }
                        cards.lay(
                                call.where().space(),
                                ApprovalCards.hero(call.arguments().values()),
                                call.person().id());
                        return new Screen(
                                View.say(texts.rich(call.person().language(), "approval.shown")));
                    });
        }
    }
}
