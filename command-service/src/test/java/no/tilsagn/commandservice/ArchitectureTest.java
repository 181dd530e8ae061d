package no.tilsagn.commandservice;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

/** What keeps the service's guarantees from being undone by accident. */
class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.tilsagn.commandservice");
    private static final String EXECUTION = "no.tilsagn.commandservice.execution..";

    @Test
    void onlyTheExecutorOpensTransactions() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage(EXECUTION)
                .should()
                .beMetaAnnotatedWith(Transactional.class)
                .because("around Axon it stores events of commands that are reported as failed"));
        holds(noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(EXECUTION)
                .should()
                .beMetaAnnotatedWith(Transactional.class)
                .because("around Axon it stores events of commands that are reported as failed"));
        holds(noClasses()
                .that()
                .resideOutsideOfPackage(EXECUTION)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.springframework\\.transaction\\..*(TransactionTemplate|TransactionManager)")
                .because("a transaction opened by hand is one all the same"));
    }

    @Test
    void noStreamingProcessorOfAxonReadsTheTable() {
        holds(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.axonframework.eventhandling.tokenstore..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("org\\.axonframework\\.eventhandling\\..*EventProcessor.*")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.axonframework.config..")
                .because("it drops events that are committed late"));
        holds(noMethods()
                .should()
                .beMetaAnnotatedWith("org.axonframework.eventhandling.EventHandler")
                .because("what follows from an event is read from the log by position"));
    }

    @Test
    void controllersAreNobodysBusiness() {
        holds(classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate());
        holds(methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(RestController.class)
                .and()
                .areMetaAnnotatedWith(org.springframework.web.bind.annotation.RequestMapping.class)
                .should()
                .bePackagePrivate());
    }

    @Test
    void featuresDoNotKnowEachOther() {
        holds(SlicesRuleDefinition.slices()
                .matching("no.tilsagn.commandservice.(programme|project|focusarea|budget|fundingapplication)..")
                .should()
                .notDependOnEachOther());
    }

    @Test
    void theExecutorKnowsNothingOfHttp() {
        holds(noClasses()
                .that(resideInAPackage(EXECUTION)
                        .or(resideInAPackage("no.tilsagn.commandservice.eventstore.."))
                        .or(resideInAPackage("no.tilsagn.commandservice.publication..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web..",
                        "org.springframework.http..",
                        "jakarta.servlet..",
                        "no.tilsagn.commandservice.request..",
                        "no.tilsagn.commandservice.problem.."));
    }

    private static void holds(ArchRule rule) {
        rule.check(SERVICE);
    }
}
