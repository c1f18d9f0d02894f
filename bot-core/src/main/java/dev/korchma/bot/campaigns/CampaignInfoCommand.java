package dev.korchma.bot.campaigns;

import dev.korchma.bot.board.Dialogs;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says which campaign is played here, who leads it and where its tables are. */
@Component
final class CampaignInfoCommand implements Command {

    private static final String DIALOG = "campaign-info";

    private static final List<Rich> NOTHING_MORE = List.of();

    private final Tables tables;
    private final Roles roles;
    private final CampaignSettings settings;
    private final SettingsWords settingsWords;
    private final TableWords words;
    private final Dialogs dialogs;
    private final ObjectProvider<SettingsPart> parts;
    private final Texts texts;

    CampaignInfoCommand(
            Tables tables,
            Roles roles,
            CampaignSettings settings,
            SettingsWords settingsWords,
            TableWords words,
            Dialogs dialogs,
            ObjectProvider<SettingsPart> parts,
            Texts texts) {
        this.tables = tables;
        this.roles = roles;
        this.settings = settings;
        this.settingsWords = settingsWords;
        this.words = words;
        this.dialogs = dialogs;
        this.parts = parts;
        this.texts = texts;
    }

    /**
     * One table.
     *
     * @param here whether it was asked for at this one
     * @param away the control that takes it away, for the owner alone and never for the last one
     */
    public record Seat(TableWords.Table table, boolean here, @Nullable String away) {}

    /** Those who are something in the campaign. */
    public record Company(Role role, List<String> names) {
        public Company {
            names = List.copyOf(names);
        }
    }

    /**
     * What there is to know.
     *
     * @param begins the level at which heroes begin
     * @param more what other features say; null in what was kept before there were any
     */
    public record Known(
            String name,
            boolean closed,
            Settings settings,
            int begins,
            List<Company> company,
            List<Seat> seats,
            @Nullable List<Rich> more)
            implements Outcome {
        public Known {
            company = List.copyOf(company);
            seats = List.copyOf(seats);
        }
    }

    @Override
    public String name() {
        return "campaign info";
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
        return tables.here(call)
                .<Outcome>map(campaign -> known(call, campaign))
                .orElseGet(() -> No.because("campaign.no.none"));
    }

    private Known known(Call call, Campaign campaign) {
        List<Whereabouts> all = tables.of(campaign);
        List<Seat> seats =
                all.size() > 1 && tables.isOwner(call, campaign)
                        ? offered(call, all)
                        : all.stream().map(table -> seat(call, table, null)).toList();
        return new Known(
                campaign.name(),
                campaign.closed(),
                settings.of(campaign.space()),
                settings.startingLevel(campaign.space()),
                company(campaign),
                seats,
                parts.orderedStream()
                        .flatMap(part ->
                                part.told(campaign.space(), call.person().language()).stream())
                        .toList());
    }

    /** By role, the greatest say first; whoever merely spoke is not named. */
    private List<Company> company(Campaign campaign) {
        List<Roles.Holder> holders = roles.holders(campaign.space());
        return Arrays.stream(Role.values())
                .map(role -> company(campaign, role, holders))
                .filter(company -> !company.names().isEmpty())
                .toList();
    }

    private Company company(Campaign campaign, Role role, List<Roles.Holder> holders) {
        return new Company(
                role,
                holders.stream()
                        .filter(holder -> holder.role() == role)
                        .map(holder -> tables.name(campaign, holder.member()))
                        .toList());
    }

    private List<Seat> offered(Call call, List<Whereabouts> all) {
        return dialogs.open(
                DIALOG,
                call.where(),
                call.person(),
                Map.of(),
                offers ->
                        all.stream()
                                .map(table -> seat(call, table, away(offers, table.place())))
                                .toList());
    }

    private static String away(Offers offers, Place table) {
        return offers.token(
                TakeTableAway.NAME,
                Map.of(TakeTableAway.FRONT, table.front(), TakeTableAway.PLACE, table.id()));
    }

    private Seat seat(Call call, Whereabouts table, @Nullable String away) {
        Place here = call.where().place();
        String parent = here.parent();
        boolean isHere =
                here.isSame(table.place())
                        || (parent != null
                                && Place.channel(here.front(), parent).isSame(table.place()));
        return new Seat(words.table(table), isHere, away);
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Known known
                ? Optional.of(view(known, language))
                : Optional.empty();
    }

    private View view(Known known, Language language) {
        View.Builder view =
                View.of(View.Tone.PLAIN)
                        .heading(
                                texts.rich(
                                        language, "campaign.name", Map.of("name", known.name())));
        if (known.closed()) {
            view.text(texts.rich(language, "campaign.closed"));
        }
        known.company().forEach(company -> view.text(company(company, language)));
        settingsWords.lines(known.settings(), language).forEach(view::text);
        if (known.begins() > 1) {
            view.text(settingsWords.begins(known.begins(), language));
        }
        Objects.requireNonNullElse(known.more(), NOTHING_MORE).forEach(view::text);
        known.seats()
                .forEach(seat ->
                        view.text(
                                texts.rich(
                                        language,
                                        seat.here() ? "campaign.table-here" : "campaign.table",
                                        Map.of("table", words.called(seat.table(), language)))));
        return view.controls(buttons(known, language)).build();
    }

    private Rich company(Company company, Language language) {
        String names = String.join(", ", company.names());
        return company.role() == Role.MASTER
                ? texts.rich(language, "campaign.master", Map.of("master", names))
                : texts.rich(
                        language,
                        "campaign." + company.role().word() + "s",
                        Map.of("count", company.names().size(), "names", names));
    }

    private List<Control> buttons(Known known, Language language) {
        List<Control> buttons = new ArrayList<>();
        for (Seat seat : known.seats()) {
            String away = seat.away();
            if (away != null) {
                Map<String, String> named =
                        Map.of("table", words.shortlyCalled(seat.table(), language));
                buttons.add(
                        new Button(
                                away,
                                texts.plain(language, "campaign.take-away", named),
                                Style.PLAIN));
            }
        }
        return buttons;
    }
}
