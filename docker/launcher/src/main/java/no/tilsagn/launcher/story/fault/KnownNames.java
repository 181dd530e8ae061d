package no.tilsagn.launcher.story.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.Fault;
import no.tilsagn.launcher.jsonfile.FaultCheck;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.jsonfile.Place;
import no.tilsagn.launcher.programmefile.ImportPart;
import no.tilsagn.launcher.programmefile.ProgrammeImport;
import no.tilsagn.launcher.story.Remembered;

/** Every {@code ${name}} is the name of an id that an earlier step, or the import, is answered with; none is given twice. */
public record KnownNames(Path story) implements FaultCheck {

    @Override
    public Stream<Fault> faultsOf(Place file) {
        Set<String> known =
                new HashSet<>(imported(file.at("import"), file.at("import").text("part")));
        List<Fault> faults = new ArrayList<>();
        file.items("steps").forEach(step -> {
            step.withAllBelow().flatMap(place -> unknown(place, known)).forEach(faults::add);
            known.addAll(imported(file.at("import"), step.text("import")));
            step.text("remember")
                    .filter(name -> !known.add(name))
                    .ifPresent(name ->
                            faults.add(step.at("remember").fault("remembered-twice", name + " is another step's id")));
        });
        return faults.stream();
    }

    private static Stream<Fault> unknown(Place place, Set<String> known) {
        return place.text().stream()
                .flatMap(text -> Remembered.REFERENCE.matcher(text).results())
                .map(reference -> reference.group(1))
                .filter(name -> !known.contains(name))
                .map(name -> place.fault("unknown-name", "no earlier step remembers " + name));
    }

    /** None of a file that cannot be imported: that is another check's to report. */
    private List<String> imported(Place imported, Optional<String> part) {
        try {
            return imported.text("file").isPresent() && part.isPresent()
                    ? ProgrammeImport.idsOf(
                            story.resolveSibling(imported.text("file").get()), ImportPart.valueOf(part.get()))
                    : List.of();
        } catch (FaultyFile | IOException | IllegalArgumentException unusable) {
            return List.of();
        }
    }
}
