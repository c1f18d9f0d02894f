package dev.korchma.bot.books;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.campaigns.CampaignSettings;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackRead;
import dev.korchma.bot.rulebooks.Variant;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The ways in which a game may be played otherwise, and what one of them would change. */
@Component
final class VariantsDrawer implements Drawer {

    static final String KIND = "house-rules";

    /** In its subject: which one is shown; nothing where all are. */
    static final String SHOWN = "shown";

    private final CampaignRules rules;
    private final CampaignSettings settings;
    private final VariantWords variants;
    private final MoveWords words;
    private final Texts texts;

    VariantsDrawer(
            CampaignRules rules,
            CampaignSettings settings,
            VariantWords variants,
            MoveWords words,
            Texts texts) {
        this.rules = rules;
        this.settings = settings;
        this.variants = variants;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String guard(ViewRow row) {
        return "open";
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        Pack game = rules.game(row.space());
        Variant shown = game.variants().all().get(row.subject().getOrDefault(SHOWN, ""));
        return shown == null ? all(row, game, offers) : one(row, game, shown, offers);
    }

    private View all(ViewRow row, Pack game, Offers offers) {
        Language language = row.language();
        List<Variant> now = rules.variants(row.space());
        View.Builder view =
                View.of(View.Tone.PLAIN).heading(texts.rich(language, "books.house-rules"));
        List<Control.Option> options = new ArrayList<>();
        for (Variant one : game.variants().all().values()) {
            boolean isOn = now.contains(one);
            view.text(variants.line(game, one, isOn, language));
            String name = game.texts().name(language, one.id());
            options.add(new Control.Option(one.id(), isOn ? "✓ " + name : name, ""));
        }
        return view.controls(
                        List.of(
                                offers.select(
                                        texts.plain(language, "books.which-variant"),
                                        options,
                                        VariantDeeds.SHOW,
                                        Map.of(Choice.PICK_AS, SHOWN))))
                .build();
    }

    private View one(ViewRow row, Pack game, Variant one, Offers offers) {
        Language language = row.language();
        List<Variant> now = rules.variants(row.space());
        boolean isOn = now.contains(one);
        List<Variant> then = then(game, now, one);
        return switch (rules.with(row.space(), then)) {
            case PackRead.Bad(var problems) ->
                    words.misfitted(problems, language)
                            .controls(List.of(leave(offers, language)))
                            .build();
            case PackRead.Good(Pack to) -> {
                View.Builder view =
                        View.of(View.Tone.TURN)
                                .heading(
                                        texts.rich(
                                                language,
                                                isOn ? "books.variant-on" : "books.variant-off",
                                                Map.of(
                                                        "name",
                                                        game.texts().name(language, one.id()))));
                variants.about(game, one, language).ifPresent(view::text);
                variants.instead(game, now, one, language).ifPresent(view::text);
                words.tell(rules.plan(row.space(), to), language, view);
                yield view.controls(
                                List.of(
                                        offers.button(
                                                texts.plain(
                                                        language,
                                                        isOn
                                                                ? "books.play-plain"
                                                                : "books.play-so"),
                                                Style.PRIMARY,
                                                VariantDeeds.PLAY,
                                                Map.of(
                                                        SHOWN,
                                                        one.id(),
                                                        VariantDeeds.FROM,
                                                        settings.packHash(row.space()))),
                                        leave(offers, language)))
                        .build();
            }
        };
    }

    /** What is in force once this one is played so, or is no more. */
    static List<Variant> then(Pack game, List<Variant> now, Variant one) {
        List<String> ids = now.stream().map(Variant::id).toList();
        return now.contains(one)
                ? game.variants().without(ids, one.id())
                : game.variants().with(ids, one.id());
    }

    private Control leave(Offers offers, Language language) {
        return offers.button(
                texts.plain(language, "books.leave-it"),
                Style.PLAIN,
                VariantDeeds.SHOW,
                Map.of(SHOWN, ""));
    }
}
