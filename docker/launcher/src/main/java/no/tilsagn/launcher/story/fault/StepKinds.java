package no.tilsagn.launcher.story.fault;

import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.Fault;
import no.tilsagn.launcher.jsonfile.FaultCheck;
import no.tilsagn.launcher.jsonfile.Place;

/** A step gives a command, asks a question or imports, and has what that needs. */
public final class StepKinds implements FaultCheck {
    private static final List<String> OF_A_COMMAND = List.of("at", "as", "body");
    private static final List<String> OF_A_COMMAND_ONLY =
            List.of("at", "as", "body", "remember", "refused", "effective", "invented");

    private static final List<String> NOT_OF_AN_IMPORT = List.of("as", "body", "remember", "refused", "expect");

    @Override
    public Stream<Fault> faultsOf(Place file) {
        boolean imports = file.has("import");
        return file.items("steps").filter(step -> step.value().isObject()).flatMap(step -> faultsOfStep(step, imports));
    }

    private static Stream<Fault> faultsOfStep(Place step, boolean imports) {
        if (Stream.of("post", "ask", "import").filter(step::has).count() != 1) {
            return Stream.of(step.fault("step-not-one", "has one of post, ask and import"));
        }
        if (step.has("import")) {
            return faultsOfImport(step, imports);
        }
        return step.has("post") ? faultsOfCommand(step) : faultsOfQuestion(step);
    }

    private static Stream<Fault> faultsOfImport(Place step, boolean imports) {
        if (!imports) {
            return Stream.of(step.at("import").fault("nothing-to-import", "the story begins with no programme file"));
        }
        Stream<Fault> surplus = NOT_OF_AN_IMPORT.stream()
                .filter(step::has)
                .map(property -> step.at(property).fault("not-of-an-import", "an import has no " + property));
        return step.has("at")
                ? surplus
                : Stream.concat(surplus, Stream.of(step.fault("command-incomplete", "an import needs at")));
    }

    private static Stream<Fault> faultsOfCommand(Place step) {
        Stream<Fault> missing = OF_A_COMMAND.stream()
                .filter(property -> !step.has(property))
                .map(property -> step.fault("command-incomplete", "a command needs " + property));
        return step.has("refused") && step.has("remember")
                ? Stream.concat(
                        missing,
                        Stream.of(step.at("remember").fault("refused-remembers", "a refused command answers no id")))
                : missing;
    }

    private static Stream<Fault> faultsOfQuestion(Place step) {
        Stream<Fault> surplus = OF_A_COMMAND_ONLY.stream()
                .filter(step::has)
                .map(property -> step.at(property).fault("not-of-a-question", "only a command has " + property));
        return step.has("expect")
                ? surplus
                : Stream.concat(surplus, Stream.of(step.fault("nothing-expected", "a question expects something")));
    }
}
