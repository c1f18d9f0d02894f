package dev.korchma.bot.encounters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.Packs;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import dev.korchma.game.encounter.Documents;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.EncounterEvent;
import dev.korchma.game.encounter.Encounters;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.journal.Decision;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.Event;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.journal.Ruling;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Offered;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the number of deeds, each stands on exactly one page of the card of the turn. */
class EveryDeedIsReachedTest {

    private static final Texts TEXTS = new Texts();
    private static final Pack PACK =
            Packs.shipped().all().stream()
                    .filter(pack -> pack.id().equals("5e"))
                    .findFirst()
                    .orElseThrow();
    private static final MemberId ME = new MemberId(new UUID(1, 1));

    private static final List<String> SPELLS =
            List.of(
                    "first.burning-hands",
                    "first.magic-missile",
                    "first.sleep",
                    "first.grease",
                    "first.thunderwave",
                    "first.false-life",
                    "second.acid-arrow",
                    "second.hold-person",
                    "second.scorching-ray",
                    "second.shatter",
                    "second.blur",
                    "second.web",
                    "third.fear",
                    "third.fireball",
                    "third.lightning-bolt",
                    "third.slow-spell",
                    "fourth.banishment",
                    "fourth.blight",
                    "fourth.confusion",
                    "fourth.ice-storm",
                    "fifth.cone-of-cold",
                    "fifth.hold-monster",
                    "sixth.disintegrate",
                    "sixth.sunbeam",
                    "ninth.meteor-swarm");

    private static final List<String> CANTRIPS =
            List.of(
                    "cantrip.fire-bolt",
                    "cantrip.acid-splash",
                    "cantrip.chill-touch",
                    "cantrip.dancing-lights",
                    "cantrip.light-spell");

    static Stream<Integer> numbersOfSpells() {
        return IntStream.rangeClosed(0, SPELLS.size()).boxed();
    }

    @ParameterizedTest
    @MethodSource("numbersOfSpells")
    void eachDeedStandsOnOnePageOfTheCardAndOnNoOther(int spells) {
        Encounter fight = duelOf(spells);
        List<String> deeds = new ArrayList<>();
        Set<String> legal = new HashSet<>(legal(fight));
        for (int page = 0; ; page++) {
            List<String> buttons = new ArrayList<>();
            View view = card(fight, page);
            List<Control> controls = view.rows().stream().flatMap(List::stream).toList();
            for (Control control : controls) {
                switch (control) {
                    case Control.Select list ->
                            list.options().forEach(option -> deeds.add(option.label()));
                    case Control.Button button -> buttons.add(button.label());
                    case Control.Go _ -> {}
                }
            }
            if (page == 0) {
                buttons.stream().filter(legal::contains).forEach(deeds::add);
            }
            if (controls.stream().noneMatch(one -> isNamed(one, "list.more"))) {
                break;
            }
        }
        assertThat(deeds).containsExactlyInAnyOrderElementsOf(legal(fight));
    }

    @Test
    void theNumbersTriedFillAPageAndMore() {
        assertThat(card(duelOf(0), 0).rows().stream().flatMap(List::stream))
                .noneMatch(one -> isNamed(one, "list.more"));
        assertThat(card(duelOf(SPELLS.size()), 0).rows().stream().flatMap(List::stream))
                .anyMatch(one -> isNamed(one, "list.more"));
    }

    @ParameterizedTest
    @MethodSource("numbersOfSpells")
    void whatMastersPickFromHoldsEveryDeed(int spells) {
        Encounter fight = duelOf(spells);
        FightWords words = new FightWords(TEXTS, PackWords.of(PACK, Language.EN), fight);
        List<Control.Option> options = new DeedList(words).options(active(fight));
        assertThat(options).extracting(Control.Option::value).doesNotHaveDuplicates();
        assertThat(options)
                .extracting(option -> option.value().split(" ", 2)[0])
                .containsAll(offers(fight).map(Offered::action).toList());
    }

    private static boolean isNamed(Control control, String key) {
        return control instanceof Control.Button button
                && button.label().equals(TEXTS.plain(Language.EN, key));
    }

    private static List<String> legal(Encounter fight) {
        PackWords words = PackWords.of(PACK, Language.EN);
        return offers(fight).map(one -> words.action(one.action(), one.item())).toList();
    }

    private static Stream<Offered> offers(Encounter fight) {
        return fight.offers(active(fight).id(), PACK.system()).stream().filter(Offered::legal);
    }

    private static Fighter active(Encounter fight) {
        return fight.active().orElseThrow();
    }

    /** A duel needs no settings of a campaign. */
    @SuppressWarnings("NullAway")
    private static View card(Encounter fight, int page) {
        FloorOfChance floor = new FloorOfChance(PACK, TEXTS, fight, List.of());
        TurnDrawer drawer = new TurnDrawer(floor, null, TEXTS);
        String turn = FightLists.turn(fight);
        Map<String, String> turned =
                Map.of(
                        DuelViews.FOR_TURN,
                        turn,
                        "list-page-more",
                        Integer.toString(page),
                        "list-during",
                        turn);
        ViewRow row =
                new ViewRow(
                        1,
                        1,
                        drawer.kind(),
                        fight.id().value(),
                        Place.privately("neutral", "me"),
                        null,
                        null,
                        Language.EN,
                        null,
                        turned,
                        "0",
                        List.of(),
                        1,
                        0,
                        "",
                        0);
        return drawer.draw(row, new Offers(1, 1, drawer.guard(row)));
    }

    /** The one who has prepared so many spells is the first to act. */
    private static Encounter duelOf(int spells) {
        Map<String, String> choices = new HashMap<>();
        choices.put("class", "wizard");
        choices.put("ancestry", "human");
        choices.put("school", "evocation");
        put(choices, "wizard-cantrips", CANTRIPS);
        put(choices, "wizard-spells", SPELLS.subList(0, spells));
        put(choices, "wizard-prepared", SPELLS.subList(0, spells));
        Map<String, Integer> attributes =
                Map.of("str", 8, "dex", 14, "con", 13, "int", 15, "wis", 12, "cha", 10);
        List<String> items = List.of("quarterstaff", "dagger", "light-crossbow");
        Build build = new Build(20, attributes, choices, items);
        Character hero =
                new Character(
                        new DocumentId(new UUID(3, 1)),
                        ME,
                        "Ilvara",
                        PACK.id(),
                        PACK.hash(),
                        PACK.system().freshBody(build));
        EncounterCommand begin =
                new EncounterCommand.FightComputer(
                        new DocumentId(new UUID(2, 1)),
                        hero,
                        "rival",
                        PACK.system().content().heroes().values().iterator().next().build());
        for (int best = 0; best < 2; best++) {
            List<Integer> faces = best == 0 ? List.of(20, 1) : List.of(1, 20);
            List<Integer> thrown = new ArrayList<>(faces);
            Decision decided =
                    Encounters.decide(
                            new Documents(null, List.of(hero)),
                            begin,
                            PACK.system(),
                            new Ruling(
                                    ME,
                                    Instant.parse("2026-11-21T10:00:00Z"),
                                    UUID::randomUUID,
                                    _ -> thrown.isEmpty() ? 1 : thrown.removeFirst()));
            Encounter fight = null;
            for (Event event : ((Decision.Accepted) decided).events()) {
                if (event instanceof EncounterEvent fought) {
                    fight = Encounter.evolve(fight, fought);
                }
            }
            if (fight != null && active(fight).isLedBy(ME)) {
                return fight;
            }
        }
        throw new IllegalStateException("the rival is always first");
    }

    private static void put(Map<String, String> choices, String choice, List<String> taken) {
        for (int at = 0; at < taken.size(); at++) {
            choices.put(at == 0 ? choice : choice + "." + (at + 1), taken.get(at));
        }
    }
}
