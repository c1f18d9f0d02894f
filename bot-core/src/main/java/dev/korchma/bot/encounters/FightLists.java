package dev.korchma.bot.encounters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.lists.LongList;
import dev.korchma.bot.lists.LongLists;
import dev.korchma.bot.rulebooks.PackTexts;
import dev.korchma.bot.text.NameSearch.Called;
import dev.korchma.game.encounter.Encounter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The long lists of one view of a fight; entries are found by their names in any language. */
record FightLists(FightWords words, LongLists lists) {

    /** Between the moment a view was offered in and the mark of its pages; no moment has one. */
    private static final char PAGES = '_';

    private static final int LONGEST_GUARD = 20;

    /** Those of a board, which are at their start in every turn. */
    static FightLists onBoard(FightWords words, ViewRow row, Offers offers) {
        return new FightLists(
                words, LongLists.during(turn(words.encounter()), row, offers, words.texts()));
    }

    /** Those of a panel. */
    static FightLists onPanel(FightWords words, ViewRow row, Offers offers) {
        return new FightLists(words, LongLists.in(row, offers, words.texts()));
    }

    /** The same where the view has no other list. */
    FightLists alone() {
        return new FightLists(words, lists.alone());
    }

    /** What lists of a board stay turned in. */
    static String turn(Encounter encounter) {
        return encounter.moment().map(now -> Integer.toString(now.turn())).orElse("0");
    }

    /** The guard of a view whose lists were turned: controls of another page come too late. */
    static String guard(String moment, String pages) {
        if (pages.equals(LongLists.AT_THE_START)) {
            return moment;
        }
        String all = moment + PAGES + pages;
        return all.substring(0, Math.min(all.length(), LONGEST_GUARD));
    }

    /** The moment in a guard. */
    static String moment(String guard) {
        int pages = guard.indexOf(PAGES);
        return pages < 0 ? guard : guard.substring(0, pages);
    }

    /** Whether what came too late stood on another page of what its view still offers. */
    static boolean isOfAnotherPage(Call late) {
        String offered = late.arguments().find(Choice.OFFERED).orElse("");
        return moment(offered).equals(EncounterDeeds.guard(late));
    }

    /**
     * Puts a list below a view; one without entries is none.
     *
     * @param deed what picking does
     * @param with what it carries
     */
    void add(
            String name,
            String label,
            List<Control.Option> options,
            String deed,
            Map<String, String> with,
            View.Builder view) {
        boolean isLong = options.size() > LongLists.MOST;
        String plain = isLong && !lists.isOne() ? withoutDots(label) : label;
        (isLong ? lists : atTheStart())
                .rows(new LongList(name, plain, options, this::called), deed, with)
                .forEach(view::controls);
    }

    /** What fits on one page has no other, whatever was looked for when there was more. */
    private LongLists atTheStart() {
        return new LongLists(
                Map.of(), lists.language(), lists.offers(), lists.texts(), lists.isOne());
    }

    /** The buttons below one of several lists name it by its label. */
    private static String withoutDots(String label) {
        return label.endsWith("…") ? label.substring(0, label.length() - 1) : label;
    }

    /** By its label, and by what the things it is about are called. */
    private Called called(Control.Option option) {
        PackTexts texts = words.words().pack().texts();
        List<String> names = new ArrayList<>(List.of(option.label()));
        List<String> aliases = new ArrayList<>();
        Arrays.stream(option.value().split("[ +]"))
                .map(part -> part.startsWith("-") ? part.substring(1) : part)
                .filter(part -> texts.form(words.language(), part, PackTexts.NAME).isPresent())
                .map(id -> texts.called(words.language(), id))
                .forEach(called -> {
                    names.addAll(called.names());
                    aliases.addAll(called.aliases());
                });
        return new Called(names, aliases);
    }
}
