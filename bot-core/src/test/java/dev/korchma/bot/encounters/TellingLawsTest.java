package dev.korchma.bot.encounters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.korchma.bot.rulebooks.Packs;
import dev.korchma.game.encounter.Encounter;
import dev.korchma.game.encounter.EncounterEvent;
import dev.korchma.game.encounter.EncounterTelling;
import dev.korchma.game.encounter.Fighter;
import dev.korchma.game.encounter.Tellings;
import dev.korchma.game.encounter.WindowEvent;
import dev.korchma.game.encounter.WishEvent;
import dev.korchma.game.journal.Audience;
import dev.korchma.game.journal.Event;
import dev.korchma.game.rules.Result;
import dev.korchma.game.rules.Verdict;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table never hears the number a throw was compared with: in every event of random duels it is
 * replaced by one that occurs nowhere else, and looked for in everything that is told.
 */
class TellingLawsTest {

    private static final long SECRET = 987_654_321L;
    private static final int COMMANDS = 200;
    private static final int SEEDS = 40;
    private static final Packs PACKS = Packs.shipped();

    static Stream<EncounterLawsTest.Case> cases() {
        return PACKS.all().stream()
                .flatMap(pack ->
                        LongStream.rangeClosed(1, SEEDS)
                                .mapToObj(seed -> new EncounterLawsTest.Case(pack, seed)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theTableNeverHearsWhatAThrowWasComparedWith(EncounterLawsTest.Case one) {
        DuelOfChance duel = one.play();
        Encounter encounter = duel.encounter();
        if (encounter != null) {
            Tellings tellings =
                    new Tellings(
                            encounter,
                            one.pack().system().play().fight().outTrack(),
                            Fighter::name);
            for (EncounterEvent event : happened(duel)) {
                EncounterTelling told = told(tellings, marked(event));
                assertThat(leaves(told)).as("%s in %s", event, one).noneMatch(this::isSecret);
                assertThat(told).isEqualTo(told(tellings, event));
            }
        }
    }

    @Test
    void thereAreThrowsInThoseDuelsAndTheMarkIsFoundWhereItStands() {
        PACKS.all()
                .forEach(pack -> {
                    List<EncounterEvent> compared =
                            cases().filter(one -> one.pack().equals(pack))
                                    .flatMap(one -> happened(one.play()).stream())
                                    .filter(event -> !marked(event).equals(event))
                                    .toList();
                    assertThat(compared).as("%s", pack.id()).hasSizeGreaterThan(SEEDS);
                    assertThat(compared)
                            .allMatch(event -> leaves(marked(event)).anyMatch(this::isSecret));
                });
    }

    private boolean isSecret(Object leaf) {
        return leaf.toString().contains(Long.toString(SECRET));
    }

    private static EncounterTelling told(Tellings tellings, EncounterEvent event) {
        return tellings.toldTo(new Audience.Table(), event).orElseThrow();
    }

    /** What happened, and what it would be to take it back. */
    private static List<EncounterEvent> happened(DuelOfChance duel) {
        List<EncounterEvent> all = new ArrayList<>();
        for (Event event : duel.events) {
            if (event instanceof EncounterEvent fought) {
                all.add(fought);
            }
            if (event instanceof EncounterEvent.Passage passage) {
                all.add(passage.inverse());
            }
        }
        return all;
    }

    private static EncounterEvent marked(EncounterEvent event) {
        return switch (event) {
            case EncounterEvent.Passage passage -> marked(passage);
            case EncounterEvent.TakenBack(var id, EncounterEvent.Passage passage) ->
                    new EncounterEvent.TakenBack(id, marked(passage));
            case EncounterEvent.DuelProposed _,
                    EncounterEvent.FightPrepared _,
                    EncounterEvent.FightBegan _,
                    EncounterEvent.Arranged _,
                    EncounterEvent.Ended _ ->
                    event;
        };
    }

    private static EncounterEvent.Passage marked(EncounterEvent.Passage passage) {
        List<Result> results = passage.results().stream().map(TellingLawsTest::marked).toList();
        return switch (passage) {
            case EncounterEvent.TurnBegan(var id, var from, var to, _) ->
                    new EncounterEvent.TurnBegan(id, from, to, results);
            case EncounterEvent.TurnEnded(var id, var from, var to, _) ->
                    new EncounterEvent.TurnEnded(id, from, to, results);
            case EncounterEvent.Acted a ->
                    new EncounterEvent.Acted(
                            a.document(),
                            a.fighter(),
                            a.action(),
                            a.item(),
                            a.targets(),
                            a.from(),
                            a.to(),
                            results);
            case WishEvent.Tried t ->
                    new WishEvent.Tried(
                            t.document(), t.fighter(), t.attempt(), t.from(), t.to(), results);
            case WishEvent.Said _,
                    WishEvent.Weighed _,
                    WishEvent.Answered _,
                    WindowEvent.MovedAway _,
                    WindowEvent.BlowHeld _,
                    WindowEvent.LetGo _ ->
                    passage;
        };
    }

    private static Result marked(Result result) {
        return switch (result) {
            case Result.Attacked(var who, var target, var action, var thrown, var verdict) ->
                    new Result.Attacked(who, target, action, thrown, marked(verdict));
            case Result.Checked(var who, var action, var thrown, var verdict) ->
                    new Result.Checked(who, action, thrown, marked(verdict));
            case Result.Saved(var who, var action, var thrown, var verdict) ->
                    new Result.Saved(who, action, thrown, marked(verdict));
            case Result.Rolled _,
                    Result.Opposed _,
                    Result.TrackMoved _,
                    Result.EffectBegan _,
                    Result.EffectChanged _,
                    Result.EffectEnded _,
                    Result.Marked _ ->
                    result;
        };
    }

    private static Verdict marked(Verdict verdict) {
        return new Verdict(verdict.outcome(), verdict.success(), SECRET, verdict.leanings());
    }

    /** Every value inside a record, however deep, that is no record itself. */
    private static Stream<Object> leaves(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Collection<?> many -> many.stream().flatMap(TellingLawsTest::leaves);
            case Map<?, ?> map -> Stream.concat(leaves(map.keySet()), leaves(map.values()));
            case Record record ->
                    Stream.of(record.getClass().getRecordComponents())
                            .flatMap(component -> leaves(inside(record, component)));
            default -> Stream.of(value);
        };
    }

    private static @Nullable Object inside(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
