package dev.korchma.app.house;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.StandIn;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.korchma.app.Korchma;
import dev.korchma.discord.broken.KnowsAnotherFront;
import dev.korchma.discord.broken.SeesTheStore;
import dev.korchma.game.broken.MakesIds;
import dev.korchma.game.broken.TalksToSpring;
import dev.korchma.house.broken.OpenRow;
import dev.korchma.house.broken.OwnDice;
import dev.korchma.house.broken.ReadsTheClock;
import dev.korchma.house.broken.ThingManager;
import dev.korchma.house.broken.WritesOldJson;
import dev.korchma.house.circle.one.One;
import dev.korchma.house.circle.two.Two;
import dev.korchma.telegram.broken.KnownTooWell;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** Every rule holds for the house, and every rule fails where it is broken on purpose. */
class HouseRulesTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    // The pretend platforms are no part of the house: they have a clock and chance.
                    .withImportOption(place -> !place.contains("/dev/korchma/peers/"))
                    .importPackages("dev.korchma");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(HouseRules.domainIsPlainJava(), TalksToSpring.class),
                rule(HouseRules.domainTakesIdsFromTheCaller(), MakesIds.class),
                rule(HouseRules.nobodyReadsTheMachinesClock(), ReadsTheClock.class),
                rule(HouseRules.nobodyThrowsDiceOfTheirOwn(), OwnDice.class),
                rule(HouseRules.frontsSeeOnlyTheNeutralWords(), SeesTheStore.class),
                rule(
                        HouseRules.frontsDoNotKnowEachOther(),
                        KnowsAnotherFront.class,
                        KnownTooWell.class),
                rule(
                        HouseRules.oldJacksonStaysWithThePlatforms(),
                        WritesOldJson.class,
                        StandIn.class),
                rule(HouseRules.rowsStayInTheirPackage(), OpenRow.class),
                rule(HouseRules.namesSayWhatAThingIs(), ThingManager.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsInTheHouse(ArchRule rule, Class<?>[] ignored) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void failsWhereItIsBrokenOnPurpose(ArchRule rule, Class<?>[] broken) {
        var classes = new ClassFileImporter().importClasses(broken);
        assertThatThrownBy(() -> rule.check(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated");
    }

    @Test
    void ruleThatMatchesNothingFails() {
        var nothing = new ClassFileImporter().importClasses(String.class);
        assertThatThrownBy(() -> HouseRules.domainIsPlainJava().check(nothing))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    @Test
    void packagesOfTheDomainFormNoCircle() {
        HouseRules.packagesFormNoCircle("dev.korchma.game.(*)..").check(HOUSE);
        var circle = new ClassFileImporter().importClasses(One.class, Two.class);
        var rule = HouseRules.packagesFormNoCircle("dev.korchma.house.circle.(*)..");
        assertThatThrownBy(() -> rule.check(circle)).isInstanceOf(AssertionError.class);
    }

    @Test
    void modulesKeepToTheirDirections() {
        ApplicationModules.of(Korchma.class).verify();
        ApplicationModules.of("dev.korchma.bot").verify();
    }

    @Test
    void circleOfModulesIsFound() {
        var circle =
                ApplicationModules.of(
                        "dev.korchma.house.circle", (ImportOption) everything -> true);
        assertThatThrownBy(circle::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Cycle");
    }

    private static Arguments rule(ArchRule rule, Class<?>... broken) {
        return Arguments.of(rule, broken);
    }
}
