package dev.korchma.bot.chronicle;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Deed;
import dev.korchma.bot.command.DeedOf;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.people.Seating;
import dev.korchma.bot.store.Outcome;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What whoever leads does with a chronicle. Its view is theirs, and so are its buttons. */
@Configuration(proxyBeanMethods = false)
class ChronicleDeeds {

    static final String POST = "chronicle-post";
    static final String EDIT = "chronicle-edit";
    static final String KEEP = "chronicle-keep";

    private static final String WORDS = "words";

    /** What stands in the form to begin with. */
    static final String WORDS_NOW = Deed.now(WORDS);

    private static final int LONGEST = 2_000;

    private final ChronicleRows rows;
    private final Screens screens;

    ChronicleDeeds(ChronicleRows rows, Screens screens) {
        this.rows = rows;
        this.screens = screens;
    }

    /** At every table of the campaign: there the fight stood. */
    @Bean
    Deed postChronicle(Views views, Seating seating) {
        return new DeedOf(
                POST,
                Manner.REDRAW,
                call ->
                        decided(
                                call,
                                row -> {
                                    rows.become(row, ChronicleRows.State.POSTED);
                                    seating.tables(row.space())
                                            .forEach(table ->
                                                    views.show(
                                                            ChronicleDrawer.KIND,
                                                            table,
                                                            row.id(),
                                                            Map.of()));
                                }));
    }

    @Bean
    Deed editChronicle() {
        return new DeedOf(
                EDIT,
                Manner.REDRAW,
                List.of(Option.required(WORDS, new Option.Lines(LONGEST))),
                call -> decided(call, row -> rows.edit(row, call.arguments().text(WORDS))));
    }

    @Bean
    Deed keepChronicle() {
        return new DeedOf(
                KEEP,
                Manner.REDRAW,
                call -> decided(call, row -> rows.become(row, ChronicleRows.State.KEPT)));
    }

    private Outcome decided(Call call, Consumer<ChronicleRows.Row> doing) {
        long space = call.where().space();
        UUID id = UUID.fromString(call.arguments().text(NoteDrawer.CHRONICLE));
        ChronicleRows.Row row = rows.lock(space, id).orElseThrow();
        if (row.state() != ChronicleRows.State.OFFERED) {
            return No.because("chronicle.no.decided");
        }
        doing.accept(row);
        return new Screen(screens.redraw(space, call.arguments().number(Choice.VIEW)));
    }
}
