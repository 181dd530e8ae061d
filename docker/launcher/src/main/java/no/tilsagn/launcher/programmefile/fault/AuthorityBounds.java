package no.tilsagn.launcher.programmefile.fault;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.Fault;
import no.tilsagn.launcher.jsonfile.FaultCheck;
import no.tilsagn.launcher.jsonfile.Place;
import no.tilsagn.launcher.programmefile.content.Kroner;

/** No amount has two deciders, and a rule's bounds leave room for an amount. A gap is a remark. */
final class AuthorityBounds implements FaultCheck {

    /** Amounts from {@code least} to {@code most}, both included. */
    private record Range(Place rule, long least, long most) {

        static Range of(Place rule) {
            OptionalLong over = rule.number("over");
            long least = over.isPresent()
                    ? over.getAsLong() + 1
                    : rule.number("from").orElse(0);
            return new Range(rule, least, rule.number("lessThan").orElse(Long.MAX_VALUE) - 1);
        }

        boolean overlaps(Range other) {
            return least <= other.most && other.least <= most;
        }
    }

    @Override
    public Stream<Fault> faultsOf(Place file) {
        List<Range> ranges =
                file.at("authorityRules").items("items").map(Range::of).toList();
        return Stream.concat(
                ranges.stream()
                        .filter(range -> range.least() > range.most())
                        .map(range ->
                                range.rule().fault("authority-of-nothing", "the bounds leave room for no amount")),
                IntStream.range(0, ranges.size())
                        .boxed()
                        .flatMap(later -> ranges.subList(0, later).stream()
                                .filter(earlier -> earlier.overlaps(ranges.get(later)))
                                .map(earlier -> overlap(ranges.get(later), earlier))));
    }

    private static Fault overlap(Range range, Range earlier) {
        return range.rule()
                .fault(
                        "authority-overlap",
                        "amounts of %s fall under the rule on line %d too"
                                .formatted(
                                        Kroner.text(Math.max(range.least(), earlier.least())),
                                        earlier.rule().line()));
    }
}
