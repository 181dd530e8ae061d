package no.tilsagn.launcher.programmefile.fault;

import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.Fault;
import no.tilsagn.launcher.jsonfile.FaultCheck;
import no.tilsagn.launcher.jsonfile.Place;

/** An entry is about one thing: a project, a focus area, an applicant or something not named. */
final class OneSubject implements FaultCheck {

    @Override
    public Stream<Fault> faultsOf(Place file) {
        return Stream.of(
                        notOne("builds-on-not-one", file.items("projects", "buildsOn"), "project", "notNamed"),
                        notOne("builds-on-not-one", file.items("focusAreas", "buildsOn"), "project", "notNamed"),
                        notOne("subject-not-one", file.at("plannedResults").items("items"), "project", "focusArea"),
                        notOne(
                                "subject-not-one",
                                file.at("plannedImplementations").items("items"),
                                "project",
                                "focusArea"),
                        notOne(
                                "subject-not-one",
                                file.at("expectedSupplementaryApplications").items("items"),
                                "project",
                                "focusArea",
                                "applicant"),
                        file.at("budget")
                                .items("blocks", "lines")
                                .filter(line -> line.has("project") && line.has("focusArea"))
                                .map(line -> line.fault(
                                        "line-of-two",
                                        "the line names project %s and focus area %s"
                                                .formatted(
                                                        line.text("project").orElse("?"),
                                                        line.text("focusArea").orElse("?")))))
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> notOne(String code, Stream<Place> entries, String... subjects) {
        return entries.filter(entry -> entry.value().isObject())
                .filter(entry -> Stream.of(subjects).filter(entry::has).count() != 1)
                .map(entry -> entry.fault(code, "needs exactly one of %s".formatted(List.of(subjects))));
    }
}
