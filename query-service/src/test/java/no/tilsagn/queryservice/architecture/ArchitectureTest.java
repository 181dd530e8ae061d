package no.tilsagn.queryservice.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.tilsagn.queryservice.architecture.bad.BadFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.transaction.annotation.Transactional;

class ArchitectureTest {

    private static final ArchRule NO_ANNOTATED_TRANSACTIONS = noMethods()
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("where a transaction begins and ends is said in code: intake, rebuild and snapshots");

    private static final ArchRule NO_CLOCK = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Configuration")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .because("time comes from the injected clock");

    private static final ArchRule READERS_DO_NOT_FOLD = noClasses()
            .that()
            .resideOutsideOfPackages("..queryservice.intake..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("..queryservice.intake..", "org.apache.kafka.."))
            .because("what is shown comes from the database, whoever folded it");

    static final List<ArchRule> RULES = List.of(NO_ANNOTATED_TRANSACTIONS, NO_CLOCK, READERS_DO_NOT_FOLD);

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.tilsagn.queryservice");

    @ParameterizedTest
    @FieldSource("RULES")
    void theServiceKeepsTheRule(ArchRule rule) {
        rule.check(SERVICE);
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void theRuleFailsOnAClassMadeToBreakIt(ArchRule rule) {
        JavaClasses bad = new ClassFileImporter().importPackagesOf(BadFeature.class);

        assertThat(rule.evaluate(bad).hasViolation()).isTrue();
    }

    @Test
    void packagesDependOnEachOtherOneWayOnly() {
        slices().matching("no.tilsagn.queryservice.(*)..")
                .should()
                .beFreeOfCycles()
                .check(SERVICE);
    }
}
