package dev.korchma.bot.uses;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.characters.BondWords;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.lists.LongList;
import dev.korchma.bot.lists.LongLists;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Offered;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What a hero can do outside a fight: what, with how much, for whom. */
@Component
final class UseDrawer implements Drawer {

    static final String KIND = "hero-uses";

    private final Comrades comrades;
    private final BondWords bonds;
    private final Texts texts;

    UseDrawer(Comrades comrades, BondWords bonds, Texts texts) {
        this.comrades = comrades;
        this.bonds = bonds;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String guard(ViewRow row) {
        return "use-" + Integer.toHexString(new TreeMap<>(row.subject()).hashCode());
    }

    @Override
    public String late() {
        return LongLists.NOW;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Chosen chosen = Chosen.of(row.subject());
        Company company = comrades.of(row.space(), chosen.hero()).orElseThrow();
        PackWords words = PackWords.of(company.pack(), row.language());
        View.Builder view = View.of(View.Tone.TURN);
        Optional<Offered> offered = company.offered(chosen);
        if (chosen.action().isEmpty() || offered.isEmpty()) {
            what(row, company, words, offers, view);
        } else {
            whom(chosen, offered.get(), company, words, offers, view);
        }
        return view.build();
    }

    private void what(
            ViewRow row, Company company, PackWords words, Offers offers, View.Builder view) {
        List<Control.Option> options =
                company.offers().stream()
                        .map(one ->
                                new Control.Option(
                                        one.action(), words.action(one.action(), one.item()), ""))
                        .toList();
        Map<String, Object> who = Map.of("name", company.hero().name());
        Body body = company.hero().bodyBy(company.pack().system());
        if (options.isEmpty()) {
            view.text(texts.rich(words.language(), "use.nothing", who));
            bonds.asleep(body, words).ifPresent(view::small);
            return;
        }
        view.heading(texts.rich(words.language(), "use.what", who));
        bonds.asleep(body, words).ifPresent(view::small);
        LongList list =
                new LongList(
                        "uses",
                        texts.plain(words.language(), "use.choose"),
                        options,
                        one -> words.pack().texts().called(words.language(), one.value()));
        LongLists.in(row, offers, texts)
                .alone()
                .rows(
                        list,
                        UseButtons.SHOW,
                        Map.of(
                                Choice.PICK_AS, Chosen.ACTION,
                                Chosen.PAID, "",
                                Chosen.TARGETS, ""))
                .forEach(view::controls);
    }

    private void whom(
            Chosen chosen,
            Offered offered,
            Company company,
            PackWords words,
            Offers offers,
            View.Builder view) {
        String name = words.action(offered.action(), offered.item());
        view.heading(Rich.plain(company.hero().name() + " · " + name));
        words.about(offered.action()).ifPresent(about -> view.small(Rich.plain(about)));
        if (offered.ways().size() > 1) {
            view.controls(ranks(chosen, offered, words, offers));
        }
        List<Control> targets = new ArrayList<>();
        boolean several = offered.targeting().isChosen() && offered.most() > 1;
        if (offered.targeting().isChosen()) {
            view.text(
                    texts.rich(
                            words.language(),
                            several ? "use.whom-several" : "use.whom",
                            Map.of("most", offered.most())));
            for (String key : offered.targets()) {
                targets.add(target(chosen, offered, key, company, offers));
            }
        }
        boolean isReady = Using.isAimed(offered, chosen.targets());
        if (isReady && (several || !offered.targeting().isChosen())) {
            targets.add(offers.button("✔ " + name, Style.PRIMARY, UseButtons.DO, Map.of()));
        }
        targets.add(
                offers.lasting()
                        .button(
                                texts.plain(words.language(), "use.other"),
                                Style.PLAIN,
                                UseButtons.SHOW,
                                Map.of(
                                        Chosen.ACTION, "",
                                        Chosen.PAID, "",
                                        Chosen.TARGETS, "")));
        view.controls(targets);
    }

    private List<Control> ranks(Chosen chosen, Offered offered, PackWords words, Offers offers) {
        List<Control> ranks = new ArrayList<>();
        for (Offered.Way way : offered.ways()) {
            boolean isIt = way.track().equals(offered.track());
            String label = words.rank(way.track()) + " (" + way.left() + ")";
            ranks.add(
                    offers.lasting()
                            .button(
                                    isIt ? "✓ " + label : label,
                                    Style.PLAIN,
                                    UseButtons.SHOW,
                                    chosen.paidBy(way.track()).subject()));
        }
        return ranks;
    }

    /** At one a tap is enough; at several each tap chooses one more. */
    private static Control target(
            Chosen chosen, Offered offered, String key, Company company, Offers offers) {
        String name = company.name(key).orElse(key);
        if (offered.most() == 1) {
            return offers.button(
                    name, Style.PRIMARY, UseButtons.DO, chosen.aimedAt(List.of(key)).subject());
        }
        long times = chosen.targets().stream().filter(key::equals).count();
        String label = times == 0 ? name : times == 1 ? "✓ " + name : "✓ " + name + " ×" + times;
        return offers.lasting()
                .button(
                        label,
                        Style.PLAIN,
                        UseButtons.SHOW,
                        chosen.with(key, offered.repeats()).subject());
    }
}
