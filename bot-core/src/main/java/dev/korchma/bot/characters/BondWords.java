package dev.korchma.bot.characters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.No;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Bond;
import dev.korchma.game.rules.Bonds;
import dev.korchma.game.rules.Item;
import dev.korchma.game.rules.When;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is bound to a hero and what sleeps, in the words of its game. */
@Component
public class BondWords {

    /** Argument of what binds and lets go: the thing. */
    public static final String ITEM = "item";

    private static final int MOST_LISTED = 25;

    private final Texts texts;

    BondWords(Texts texts) {
        this.texts = texts;
    }

    /** Whether a body carries anything that is to be bound. */
    public static boolean matter(Bonds bonds) {
        return bonds.rules().play().binding().exists()
                && (!bonds.bound().isEmpty() || !bonds.asleep().isEmpty());
    }

    /** What the game calls it. */
    public String called(PackWords words) {
        return words.name(words.pack().system().play().binding().most());
    }

    /** What is bound and what sleeps, by title; nothing where nothing is to be bound. */
    SequencedMap<String, String> standing(Body body, PackWords words) {
        Bonds bonds = words.pack().system().bonds(body);
        SequencedMap<String, String> standing = new LinkedHashMap<>();
        if (matter(bonds)) {
            standing.put(called(words), bound(bonds, words));
            if (!bonds.asleep().isEmpty()) {
                standing.put(
                        texts.plain(words.language(), "hero.asleep"), named(bonds.asleep(), words));
            }
        }
        return standing;
    }

    /** The same as a block of a card. */
    public List<Block.Field> fields(Body body, PackWords words) {
        return standing(body, words).entrySet().stream()
                .map(one -> new Block.Field(Rich.plain(one.getKey()), Rich.plain(one.getValue())))
                .toList();
    }

    /** "2/3 · Ring of Protection, Cloak of Protection". */
    private static String bound(Bonds bonds, PackWords words) {
        String many = bonds.bound().size() + "/" + bonds.most();
        return bonds.bound().isEmpty() ? many : many + " · " + named(bonds.bound(), words);
    }

    private static String named(List<String> items, PackWords words) {
        return items.stream().map(words::name).collect(Collectors.joining(", "));
    }

    /** Says that what sleeps cannot be used; empty where nothing does. */
    public Optional<Rich> asleep(Body body, PackWords words) {
        List<String> asleep = words.pack().system().bonds(body).asleep();
        return asleep.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        texts.rich(
                                words.language(),
                                "hero.asleep-why",
                                Map.of(
                                        "names", named(asleep, words),
                                        "called", called(words))));
    }

    /** What may be bound and let go, each a list. */
    public void lists(
            Bonds bonds,
            PackWords words,
            Offers offers,
            Map<String, String> with,
            View.Builder view,
            Deeds deeds) {
        list(bonds.asleep(), "hero.bind", deeds.bind(), words, offers, with, view);
        list(bonds.bound(), "hero.release", deeds.release(), words, offers, with, view);
    }

    /** The names of what binds and what lets go. */
    public record Deeds(String bind, String release) {}

    private void list(
            List<String> items,
            String label,
            String deed,
            PackWords words,
            Offers offers,
            Map<String, String> with,
            View.Builder view) {
        if (items.isEmpty()) {
            return;
        }
        Map<String, String> more = new HashMap<>(with);
        more.put(Choice.PICK_AS, ITEM);
        view.controls(
                List.of(
                        offers.select(
                                texts.plain(words.language(), label),
                                items.stream()
                                        .limit(MOST_LISTED)
                                        .map(id -> new Control.Option(id, words.name(id), ""))
                                        .toList(),
                                deed,
                                more)));
    }

    /** Why a thing cannot be bound, and what would help. */
    public No refusal(
            Bonds.Hindrance hindrance, String item, String name, Bonds bonds, PackWords words) {
        Map<String, Object> with =
                Map.of(
                        "item", words.name(item),
                        "name", name,
                        "most", bonds.most(),
                        "bound", named(bonds.bound(), words),
                        "whom", whom(item, words));
        return switch (hindrance) {
            case TOO_MANY -> new No("hero.no.bind-more", with);
            case NOT_BY_THEM -> new No("hero.no.bind-by", with);
            case ALREADY_BOUND, NOT_TO_BE_BOUND -> No.because("control.late");
        };
    }

    private static String whom(String item, PackWords words) {
        Item thing =
                Objects.requireNonNull(words.pack().system().content().items().get(item), item);
        Bond bond = thing.bond();
        return bond == null
                ? ""
                : tags(bond.by()).map(words::name).collect(Collectors.joining(", "));
    }

    private static Stream<String> tags(When when) {
        return switch (when) {
            case When.Has(String tag) -> Stream.of(tag);
            case When.All(List<When> parts) -> parts.stream().flatMap(BondWords::tags);
            case When.Any(List<When> parts) -> parts.stream().flatMap(BondWords::tags);
            case When.Not _ -> Stream.of();
        };
    }
}
