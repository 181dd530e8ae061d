package no.tilsagn.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.File;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** What holds for every class of core-domain. Each rule is seen failing on a class made to break it. */
final class DomainRules {

    static final ArchRule DEPENDS_ON_LITTLE = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "no.tilsagn..",
                    "java..",
                    "org.axonframework.modelling.command..",
                    "org.axonframework.eventsourcing..",
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation..",
                    "org.jspecify.annotations.."))
            .because("rules and folds have to outlive the frameworks around them");

    static final ArchRule NO_I_O = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "java.net..", "java.nio.file..")
                    .or(belongToAnyOf(File.class, Thread.class, Random.class, System.class)))
            .because("a decision looks at nothing but its arguments");

    static final ArchRule NO_DECIMALS = noClasses()
            .should()
            .dependOnClassesThat(belongToAnyOf(BigDecimal.class, Double.class, Float.class))
            .because("money is whole kroner; primitives are looked for in FloatingPoint");

    static final ArchRule NO_CLOCK = noClasses()
            .should()
            .callCodeUnitWhere(are(readingTheClock()))
            .because("time is an argument of the command");

    static final ArchRule HANDLERS_DECIDE_NOTHING = codeUnits()
            .that()
            .areAnnotatedWith(EventSourcingHandler.class)
            .should(neverReach(simpleNameEndingWith("Decider")
                    .or(simpleNameEndingWith("Deciders"))
                    .or(simpleNameEndingWith("Rules"))))
            .because("what happened is remembered, not judged again");

    static final ArchRule NO_EMPTY_NAMES = noClasses()
            .should()
            .haveNameMatching(".*[.$](\\w*[a-z0-9])?(Impl|Manager|Utils?|Dto|DTO|Helper)([A-Z0-9]\\w*)?")
            .orShould()
            .haveSimpleName("Application")
            .because("a name says what a thing is in the domain");

    private DomainRules() {}

    /** Everything of a family that can have instances is a record: plain data, equal by its content. */
    static ArchRule familyOfRecords(Class<?> family) {
        return classes()
                .that()
                .areAssignableTo(family)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords();
    }

    private static DescribedPredicate<JavaAccess<?>> readingTheClock() {
        return DescribedPredicate.describe("reading the clock or the machine's zone", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            return (owner.startsWith("java.time.") && name.matches("now|system.*|tick.*"))
                    || (owner.equals("java.lang.System") && name.matches("currentTimeMillis|nanoTime"));
        });
    }

    /** Follows calls as far as they stay in the domain. */
    private static ArchCondition<JavaCodeUnit> neverReach(DescribedPredicate<JavaClass> forbidden) {
        return new ArchCondition<>("never reach " + forbidden.getDescription()) {
            @Override
            public void check(JavaCodeUnit handler, ConditionEvents events) {
                follow(handler, handler, new HashSet<>(), events);
            }

            private void follow(
                    JavaCodeUnit handler, JavaCodeUnit unit, Set<JavaCodeUnit> seen, ConditionEvents events) {
                if (!seen.add(unit)) {
                    return;
                }
                unit.getCallsFromSelf().forEach(call -> {
                    if (forbidden.test(call.getTargetOwner())) {
                        events.add(SimpleConditionEvent.violated(
                                handler, handler.getFullName() + " reaches " + call.getDescription()));
                    }
                    call.getTarget()
                            .resolveMember()
                            .ifPresent(target -> follow(handler, (JavaCodeUnit) target, seen, events));
                });
            }
        };
    }
}
