package dev.korchma.app.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.data.repository.Repository;

/** The directions and habits of the house, as rules that can fail. */
final class HouseRules {

    private static final String DOMAIN = "dev.korchma.game..";
    private static final String[] FRONTS = {
        "dev.korchma.discord..", "dev.korchma.telegram..", "dev.korchma.web.."
    };

    private HouseRules() {}

    static ArchRule domainIsPlainJava() {
        return classes()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "javax.crypto..", DOMAIN, "org.jspecify.annotations..")
                .because("the rules of the game must not know what they are served with");
    }

    static ArchRule domainTakesIdsFromTheCaller() {
        return noClasses()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .callMethod(java.util.UUID.class, "randomUUID")
                .because("a retried decision must come out the same");
    }

    /** The database's clock is the only one: machines disagree. */
    static ArchRule nobodyReadsTheMachinesClock() {
        return noClasses()
                .that(are(not(resideInAnyPackage("dev.korchma.app.."))))
                .should()
                .callMethodWhere(target(nameMatching("now|system.*")).and(calledOn("java.time..")))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("time comes from PostgreSQL and is handed in");
    }

    /** Dice come from a box keyed by the action; ids of rows may be random, they decide nothing. */
    static ArchRule nobodyThrowsDiceOfTheirOwn() {
        return noClasses()
                .that()
                .resideInAnyPackage("dev.korchma..")
                .should()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat(
                        JavaClass.Predicates.belongToAnyOf(
                                Random.class, ThreadLocalRandom.class, SplittableRandom.class))
                .because("a redelivered action must not throw again");
    }

    static ArchRule frontsSeeOnlyTheNeutralWords() {
        return noClasses()
                .that()
                .resideInAnyPackage(FRONTS)
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("dev.korchma.bot..", DOMAIN)
                                .and(
                                        not(
                                                resideInAnyPackage(
                                                        "dev.korchma.bot.chat..",
                                                        "dev.korchma.bot.text..",
                                                        "dev.korchma.bot.voice.."))))
                .because("whoever changes a feature must not have to look at every front");
    }

    static ArchRule frontsDoNotKnowEachOther() {
        return slices().matching("dev.korchma.(discord|telegram|web)..")
                .should()
                .notDependOnEachOther();
    }

    static ArchRule oldJacksonStaysWithThePlatforms() {
        return noClasses()
                .that(are(not(resideInAnyPackage(FRONTS))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
                .because("two mappers write two kinds of JSON");
    }

    static ArchRule rowsStayInTheirPackage() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .because("a row is nobody else's business");
    }

    static ArchRule namesSayWhatAThingIs() {
        return classes()
                .that()
                .resideInAPackage("dev.korchma..")
                .should(
                        com.tngtech.archunit.lang.conditions.ArchConditions.not(
                                com.tngtech.archunit.lang.conditions.ArchConditions
                                        .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Data)")));
    }

    static ArchRule packagesFormNoCircle(String packages) {
        return slices().matching(packages).should().beFreeOfCycles();
    }

    private static DescribedPredicate<JavaAccess<?>> calledOn(String packages) {
        return target(owner(resideInAnyPackage(packages)));
    }
}
