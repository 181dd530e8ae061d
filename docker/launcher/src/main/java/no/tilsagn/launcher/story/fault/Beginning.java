package no.tilsagn.launcher.story.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.Fault;
import no.tilsagn.launcher.jsonfile.FaultCheck;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.jsonfile.Place;
import no.tilsagn.launcher.programmefile.fault.ProgrammeFileReader;

/** A story begins with a programme it establishes in its first step, or with a programme file that has no fault. */
public record Beginning(Path story) implements FaultCheck {

    @Override
    public Stream<Fault> faultsOf(Place file) {
        if (file.value().isObject() && file.has("programme") == file.has("import")) {
            return Stream.of(file.fault(
                    "beginning-not-one", "names a programme to establish or a file to import, and not both"));
        }
        return file.has("programme") ? unestablished(file) : unreadable(file.at("import"));
    }

    private static Stream<Fault> unestablished(Place file) {
        return file.items("steps")
                .limit(1)
                .filter(step -> step.value().isObject())
                .filter(step -> step.text("post").filter(String::isEmpty).isEmpty())
                .map(step ->
                        step.fault("not-established", "the first step posts to \"\", which establishes the programme"));
    }

    private Stream<Fault> unreadable(Place imported) {
        return imported.text("file").stream().flatMap(name -> {
            try {
                new ProgrammeFileReader().read(story.resolveSibling(name));
                return Stream.empty();
            } catch (FaultyFile faulty) {
                return Stream.of(imported.at("file").fault("import-faulty", faulty.report()));
            } catch (IOException unreadable) {
                return Stream.of(imported.at("file").fault("import-unreadable", "cannot be read: " + unreadable));
            }
        });
    }
}
