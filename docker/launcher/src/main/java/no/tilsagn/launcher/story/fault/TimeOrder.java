package no.tilsagn.launcher.story.fault;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.Fault;
import no.tilsagn.launcher.jsonfile.FaultCheck;
import no.tilsagn.launcher.jsonfile.Place;

/** Recorded time never goes backwards, so neither does a story. Instants in one form sort as texts. */
public final class TimeOrder implements FaultCheck {

    @Override
    public Stream<Fault> faultsOf(Place file) {
        List<Place> times = Stream.concat(Stream.of(file.at("import")), file.items("steps"))
                .map(entry -> entry.at("at"))
                .filter(at -> at.text().isPresent())
                .toList();
        return IntStream.range(1, times.size())
                .filter(i -> text(times, i).compareTo(text(times, i - 1)) < 0)
                .mapToObj(i -> times.get(i)
                        .fault(
                                "time-goes-back",
                                "%s is before %s on line %d"
                                        .formatted(
                                                text(times, i),
                                                text(times, i - 1),
                                                times.get(i - 1).line())));
    }

    private static String text(List<Place> times, int i) {
        return times.get(i).text().orElseThrow();
    }
}
