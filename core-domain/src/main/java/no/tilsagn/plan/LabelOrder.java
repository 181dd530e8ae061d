package no.tilsagn.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.tilsagn.money.SourceLabel;

/** Labels of fewer sources first, then by the programme's order of the sources they name. */
final class LabelOrder {

    private LabelOrder() {}

    static Comparator<SourceLabel> of(List<String> sources) {
        return Comparator.<SourceLabel>comparingInt(label -> label.sources().size())
                .thenComparing((a, b) -> IntStream.range(0, a.sources().size())
                        .map(i -> Integer.compare(
                                sources.indexOf(a.sources().get(i)),
                                sources.indexOf(b.sources().get(i))))
                        .filter(difference -> difference != 0)
                        .findFirst()
                        .orElse(0));
    }
}
