package dev.korchma.bot.campaigns;

import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Arguments;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.people.OneTimeCode;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Brings another place to a campaign's table: without a code it gives one to the owner, with one it
 * sits this place down.
 */
@Component
final class CampaignLinkCommand implements Command {

    private static final String CODE = "code";
    private static final int LONGEST_CODE = 20;
    private final Campaigns campaigns;
    private final Tables tables;
    private final TableWords words;
    private final Texts texts;

    CampaignLinkCommand(Campaigns campaigns, Tables tables, TableWords words, Texts texts) {
        this.campaigns = campaigns;
        this.tables = tables;
        this.words = words;
        this.texts = texts;
    }

    /** A code to be typed elsewhere. */
    public record CodeGiven(String campaign, String code) implements Outcome {}

    /** This place is a table now. */
    public record Joined(String campaign, String master) implements Outcome {}

    @Override
    public String name() {
        return "campaign link";
    }

    @Override
    public Manner manner() {
        return Manner.SECRET;
    }

    @Override
    public Manner manner(Arguments arguments) {
        return arguments.find(CODE).isPresent() ? Manner.PUBLIC : Manner.SECRET;
    }

    @Override
    public List<Option> options() {
        return List.of(Option.optional(CODE, new Option.Words(LONGEST_CODE)));
    }

    @Override
    public Outcome run(Call call) {
        return call.arguments()
                .find(CODE)
                .map(typed -> join(call, OneTimeCode.read(typed)))
                .orElseGet(() -> tables.asOwner(call, campaign -> invite(call, campaign)));
    }

    private Outcome invite(Call call, Campaign campaign) {
        OneTimeCode code = OneTimeCode.fresh();
        campaigns.invite(campaign, code, call.now().plus(OneTimeCode.LIFE));
        return new CodeGiven(campaign.name(), code.text());
    }

    private Outcome join(Call call, OneTimeCode code) {
        Campaign campaign = campaigns.invitedBy(code, call.now()).orElse(null);
        if (campaign == null) {
            return No.because("campaign.no.code");
        }
        return switch (tables.free(call)) {
            case Tables.Taken(No why) -> why;
            case Tables.Free free -> {
                tables.join(free, campaign, call.person().id());
                campaigns.usedUp(code);
                yield new Joined(campaign.name(), tables.master(campaign));
            }
        };
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return switch (outcome) {
            case CodeGiven(String campaign, String code) ->
                    Optional.of(
                            View.of(View.Tone.PLAIN)
                                    .heading(
                                            texts.rich(
                                                    language,
                                                    "campaign.code",
                                                    Map.of("code", code)))
                                    .text(
                                            texts.rich(
                                                    language,
                                                    "campaign.code-how",
                                                    Map.of("code", code, "name", campaign)))
                                    .build());
            case Joined(String campaign, String master) ->
                    Optional.of(
                            words.set(
                                            language,
                                            "campaign.joined",
                                            campaign,
                                            master,
                                            "campaign.joined-tavern")
                                    .build());
            default -> Optional.empty();
        };
    }
}
