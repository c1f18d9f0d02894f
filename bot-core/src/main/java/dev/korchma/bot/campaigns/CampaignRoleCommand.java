package dev.korchma.bot.campaigns;

import dev.korchma.bot.board.Dialogs;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Arguments;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Done;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.people.Acquaintance;
import dev.korchma.bot.people.Acquaintances;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.journal.MemberId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says who is what in a campaign. Only its owner gives the mastership away, and is asked first. */
@Component
final class CampaignRoleCommand implements Command {

    private static final String DIALOG = "campaign-role";
    private static final String MEMBER = "member";
    private static final String ROLE = "role";
    private static final int MOST_SUGGESTED = 25;

    private final Campaigns campaigns;
    private final Tables tables;
    private final Roles roles;
    private final Acquaintances acquaintances;
    private final Dialogs dialogs;
    private final Texts texts;

    CampaignRoleCommand(
            Campaigns campaigns,
            Tables tables,
            Roles roles,
            Acquaintances acquaintances,
            Dialogs dialogs,
            Texts texts) {
        this.campaigns = campaigns;
        this.tables = tables;
        this.roles = roles;
        this.acquaintances = acquaintances;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /**
     * Giving the mastership away wants a second thought.
     *
     * @param yes the control that does it
     */
    public record Really(String name, String master, String yes) implements Outcome {}

    @Override
    public String name() {
        return "campaign role";
    }

    @Override
    public Manner manner() {
        return Manner.UPDATE;
    }

    @Override
    public Manner manner(Arguments arguments) {
        return arguments.find(ROLE).filter(Role.MASTER.word()::equals).isPresent()
                ? Manner.SECRET
                : Manner.UPDATE;
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.required(MEMBER, new Option.Somebody()),
                Option.required(
                        ROLE,
                        new Option.OneOf(Arrays.stream(Role.values()).map(Role::word).toList())));
    }

    @Override
    public List<Suggestion> suggest(Option option, Call call) {
        String typed = call.arguments().find(MEMBER).orElse("");
        return acquaintances
                .others(call.where().space(), tables.me(call), typed, MOST_SUGGESTED)
                .stream()
                .map(one -> new Suggestion(one.person().name(), one.person().name()))
                .toList();
    }

    @Override
    public Outcome run(Call call) {
        Campaign campaign = campaigns.lock(call.where().space()).orElse(null);
        if (campaign == null) {
            return No.because("campaign.no.none");
        }
        if (!tables.isOwner(call, campaign) && !roles.master(campaign).equals(tables.me(call))) {
            return new No("campaign.no.not-leader", Map.of("name", tables.master(campaign)));
        }
        String typed = call.arguments().text(MEMBER);
        List<Acquaintance> meant = acquaintances.called(call.where(), typed);
        Map<String, Object> called = Map.of("name", Typed.line(typed, 40));
        return switch (meant.size()) {
            case 0 -> new No("campaign.no.nobody", called);
            case 1 -> give(call, campaign, meant.getFirst().member());
            default -> new No("campaign.no.ambiguous", called);
        };
    }

    private Outcome give(Call call, Campaign campaign, MemberId member) {
        Role role = Role.ofWord(call.arguments().text(ROLE));
        String name = tables.name(campaign, member);
        Optional<Role> now = roles.given(campaign.space(), member);
        if (now.filter(role::equals).isPresent()) {
            return new No("campaign.no.already", Map.of("name", name, "role", role.pick()));
        }
        if (role == Role.MASTER) {
            return tables.isOwner(call, campaign)
                    ? really(call, campaign, member)
                    : new No("campaign.no.not-owner", Map.of("name", tables.owner(campaign)));
        }
        if (now.filter(Role.MASTER::equals).isPresent()) {
            return new No("campaign.no.needs-master", Map.of("name", name));
        }
        roles.give(campaign.space(), member, role);
        tables.tell(campaign, TableNews.ofRole(role, name));
        return new Done();
    }

    private Really really(Call call, Campaign campaign, MemberId member) {
        String yes =
                dialogs.open(
                        DIALOG,
                        call.where(),
                        call.person(),
                        Map.of(),
                        offers ->
                                offers.token(
                                        GiveMastership.NAME,
                                        Map.of(GiveMastership.TO, member.value().toString())));
        return new Really(tables.name(campaign, member), tables.master(campaign), yes);
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Really really
                ? Optional.of(view(really, language))
                : Optional.empty();
    }

    private View view(Really really, Language language) {
        Map<String, String> who = Map.of("name", really.name(), "master", really.master());
        return View.of(View.Tone.PLAIN)
                .text(texts.rich(language, "campaign.really-master", who))
                .controls(
                        List.of(
                                new Button(
                                        really.yes(),
                                        texts.plain(language, "campaign.give-mastership"),
                                        Style.PRIMARY)))
                .build();
    }
}
