package no.tilsagn.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.tilsagn.architecture.bad.Family;
import no.tilsagn.command.Command;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.scenario.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

    private static final Path BAD = Repository.module().resolve("target/test-classes/no/tilsagn/architecture/bad");
    private static final JavaClasses DOMAIN = DomainClasses.ALL;
    private static final JavaClasses BREAKERS = new ClassFileImporter().importPath(BAD);

    /** Each rule, and the classes made to break it. */
    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(DomainRules.DEPENDS_ON_LITTLE, "KnowsJUnit"),
                Arguments.of(DomainRules.NO_I_O, "ReadsFiles"),
                Arguments.of(DomainRules.NO_DECIMALS, "DecimalMoney"),
                Arguments.of(DomainRules.NO_DECIMALS, "Fractions$InACall"),
                Arguments.of(DomainRules.NO_CLOCK, "ReadsClock$Now"),
                Arguments.of(DomainRules.NO_CLOCK, "ReadsClock$Today"),
                Arguments.of(DomainRules.NO_CLOCK, "ReadsClock$SystemClock"),
                Arguments.of(DomainRules.NO_CLOCK, "ReadsClock$Millis"),
                Arguments.of(DomainRules.HANDLERS_DECIDE_NOTHING, "DecidingAggregate"),
                Arguments.of(DomainRules.familyOfRecords(Family.class), "Family$Changing"),
                Arguments.of(DomainRules.NO_EMPTY_NAMES, "BadNames$GateImpl"),
                Arguments.of(DomainRules.NO_EMPTY_NAMES, "BadNames$BudgetManager"),
                Arguments.of(DomainRules.NO_EMPTY_NAMES, "BadNames$MoneyUtil"),
                Arguments.of(DomainRules.NO_EMPTY_NAMES, "BadNames$MoneyUtils"),
                Arguments.of(DomainRules.NO_EMPTY_NAMES, "BadNames$ProjectDto"),
                Arguments.of(DomainRules.NO_EMPTY_NAMES, "BadNames$HelperOfMoney"),
                Arguments.of(DomainRules.NO_EMPTY_NAMES, "BadNames$Application"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_domain_keeps_the_rule(ArchRule rule, String ignored) {
        rule.allowEmptyShould(true).check(DOMAIN);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("rules")
    void the_rule_is_seen_failing(ArchRule rule, String breaker) {
        JavaClasses bad = BREAKERS.that(
                DescribedPredicate.describe(breaker, type -> type.getName().endsWith("." + breaker)));
        assertThat(bad).hasSize(1);
        assertThatThrownBy(() -> rule.allowEmptyShould(true).check(bad))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(breaker.substring(breaker.indexOf('$') + 1));
    }

    @Test
    void the_whole_domain_is_looked_at() {
        assertThat(DOMAIN.contain("no.tilsagn.money.Money")).isTrue();
        assertThat(DOMAIN.contain("no.tilsagn.project.Project")).isTrue();
        assertThat(DOMAIN).hasSizeGreaterThan(100);
    }

    @Test
    void commands_and_events_are_records() {
        DomainRules.familyOfRecords(Command.class).check(DOMAIN);
        DomainRules.familyOfRecords(DomainEvent.class).check(DOMAIN);
    }

    @Test
    void nothing_in_the_domain_counts_in_floating_point() throws IOException {
        assertThat(FloatingPoint.in(DomainClasses.FOLDER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"InAComponent", "InAParameter", "InAResult", "InALocal", "InAConstant", "InACall", "InAnArray"})
    void floating_point_is_found_wherever_it_hides(String place) throws IOException {
        assertThat(FloatingPoint.in(BAD.resolve("Fractions$" + place + ".class")))
                .isNotEmpty();
    }
}
