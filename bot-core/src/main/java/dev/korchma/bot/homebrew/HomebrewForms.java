package dev.korchma.bot.homebrew;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.campaigns.CampaignSettings;
import dev.korchma.bot.campaigns.Leading;
import dev.korchma.bot.command.Arguments;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.FormNotes;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.rulebooks.HomebrewForm;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes something up by the form of its kind, or changes what was made by the same form. */
@Component
final class HomebrewForms implements Deed {

    static final String FORM = "homebrew-form";
    static final String KIND = "kind";

    /** The hash of the rules whose form it is. */
    static final String PACK = "pack";

    private final Things things;
    private final CampaignSettings settings;
    private final PinnedPacks packs;
    private final Leading leading;
    private final Screens screens;
    private final Texts texts;

    HomebrewForms(
            Things things,
            CampaignSettings settings,
            PinnedPacks packs,
            Leading leading,
            Screens screens,
            Texts texts) {
        this.things = things;
        this.settings = settings;
        this.packs = packs;
        this.leading = leading;
        this.screens = screens;
        this.texts = texts;
    }

    @Override
    public String name() {
        return FORM;
    }

    @Override
    public Manner manner() {
        return Manner.REDRAW;
    }

    @Override
    public List<Option> asks(Arguments carried) {
        return form(carried).options();
    }

    @Override
    public Optional<Wording> wording(Option option, Arguments carried, Language language) {
        return Optional.of(form(carried).wording(option.name(), language));
    }

    private ThingForm form(Arguments carried) {
        return new ThingForm(packs.pinned(carried.text(PACK)), carried.text(KIND), texts);
    }

    @Override
    public Optional<No> hinders(Call call) {
        return leading.leads(call)
                ? Optional.empty()
                : Optional.of(No.because("homebrew.no.not-leading"));
    }

    @Override
    public Outcome run(Call call) {
        return hinders(call).<Outcome>map(no -> no).orElseGet(() -> filled(call));
    }

    private Outcome filled(Call call) {
        long space = call.where().space();
        Pack rules = settings.rules(space);
        String id = call.arguments().find(HomebrewDeeds.ID).orElse("");
        ThingForm.Read read =
                form(call.arguments())
                        .read(
                                call.arguments(),
                                call.person().language(),
                                name -> Naming.isTaken(rules, name, id));
        return switch (read) {
            case ThingForm.Wrong(FormNotes notes) -> again(call, notes);
            case ThingForm.Filled filled -> {
                String its = id.isEmpty() ? Naming.id(rules, filled.name()) : id;
                things.keep(space, thing(call, its, filled));
                yield turned(
                        call,
                        Map.of(HomebrewDrawer.AT, HomebrewDrawer.CARD, HomebrewDeeds.ID, its));
            }
        };
    }

    private Thing thing(Call call, String id, ThingForm.Filled filled) {
        String kind = call.arguments().text(KIND);
        Pack pack = packs.pinned(call.arguments().text(PACK));
        HomebrewForm form = Objects.requireNonNull(pack.homebrew().forms().get(kind));
        return new Thing(
                id,
                kind,
                filled.name(),
                filled.typed(),
                form.made(id, filled.name(), filled.answers()));
    }

    private Outcome again(Call call, FormNotes notes) {
        Map<String, String> with = new HashMap<>(notes.kept());
        for (String kept : List.of(PACK, KIND, HomebrewDeeds.ID)) {
            call.arguments().find(kept).ifPresent(value -> with.put(kept, value));
        }
        with.put(HomebrewDrawer.AT, HomebrewDrawer.AGAIN);
        with.put(HomebrewDrawer.WRONG, String.join("\n", notes.wrong()));
        return turned(call, with);
    }

    private Outcome turned(Call call, Map<String, String> to) {
        return new Screen(
                screens.turn(call.where().space(), call.arguments().number(Choice.VIEW), to));
    }
}
