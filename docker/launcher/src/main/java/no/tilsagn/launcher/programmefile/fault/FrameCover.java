package no.tilsagn.launcher.programmefile.fault;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.Fault;
import no.tilsagn.launcher.jsonfile.FaultCheck;
import no.tilsagn.launcher.jsonfile.Place;
import no.tilsagn.launcher.programmefile.content.Kroner;

/** What is applied for under a label fits into the label's frame. */
final class FrameCover implements FaultCheck {

    @Override
    public Stream<Fault> faultsOf(Place file) {
        List<Place> frames = file.at("budget").items("frames").toList();
        Map<List<String>, List<Place>> applying = file.at("budget")
                .items("blocks", "lines")
                .filter(line -> line.hasArray("label") && applied(line) > 0)
                .collect(Collectors.groupingBy(line -> line.texts("label"), LinkedHashMap::new, Collectors.toList()));
        return applying.entrySet().stream().flatMap(entry -> {
            Optional<Place> frame = frames.stream()
                    .filter(candidate -> candidate.texts("label").equals(entry.getKey()))
                    .findFirst();
            String label = String.join("+", entry.getKey());
            long sum = entry.getValue().stream().map(FrameCover::applied).reduce(0L, Math::addExact);
            return frame.isPresent()
                    ? tooSmall(frame.get().at("amount"), label, sum)
                    : Stream.of(entry.getValue()
                            .getFirst()
                            .fault(
                                    "applied-without-frame",
                                    "%s is applied for under %s, which has no frame"
                                            .formatted(Kroner.text(sum), label)));
        });
    }

    private static Stream<Fault> tooSmall(Place amount, String label, long applied) {
        return amount.number().stream()
                .filter(frame -> frame < applied)
                .mapToObj(frame -> amount.fault(
                        "frame-below-applied",
                        "the frame of %s is %s, %s is applied for"
                                .formatted(label, Kroner.text(frame), Kroner.text(applied))));
    }

    private static long applied(Place line) {
        return line.number("applied").orElse(0);
    }
}
