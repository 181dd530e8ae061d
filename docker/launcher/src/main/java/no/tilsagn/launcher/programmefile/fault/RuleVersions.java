package no.tilsagn.launcher.programmefile.fault;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.Fault;
import no.tilsagn.launcher.jsonfile.FaultCheck;
import no.tilsagn.launcher.jsonfile.Place;

/** Rule versions whose period or content makes no sense; the command API takes none of them. */
final class RuleVersions implements FaultCheck {

    @Override
    public Stream<Fault> faultsOf(Place file) {
        return file.items("rules").flatMap(rule -> {
            Place content = rule.at("content");
            return Stream.of(period(rule), deadlines(rule, content), bounds(content), demands(content))
                    .flatMap(faults -> faults);
        });
    }

    private static Stream<Fault> period(Place rule) {
        String from = rule.text("validFrom").orElse("");
        String to = rule.text("validTo").orElse(from);
        return to.compareTo(from) < 0
                ? Stream.of(rule.at("validTo")
                        .fault("rule-ends-before-start", "holds to %s and from %s".formatted(to, from)))
                : Stream.empty();
    }

    private static Stream<Fault> deadlines(Place rule, Place content) {
        List<String> dates = content.texts("dates");
        String from = rule.text("validFrom").orElse("");
        Predicate<String> ended = date ->
                rule.text("validTo").filter(to -> date.compareTo(to) > 0).isPresent();
        boolean sound = dates.equals(dates.stream().distinct().sorted().toList())
                && dates.stream().noneMatch(date -> date.compareTo(from) < 0 || ended.test(date));
        return sound
                ? Stream.empty()
                : Stream.of(content.at("dates")
                        .fault(
                                "deadlines-unsound",
                                "%s do not stand in order within the version's period".formatted(dates)));
    }

    private static Stream<Fault> bounds(Place content) {
        List<Place> limits = content.items("limits").toList();
        List<String> authorities = limits.stream()
                .flatMap(limit -> limit.text("authority").stream())
                .toList();
        List<Long> bounds = limits.stream()
                .map(limit -> limit.number("below"))
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .toList();
        boolean sound = limits.isEmpty()
                || bounds.size() == limits.size() - 1
                        && !limits.getLast().has("below")
                        && bounds.equals(bounds.stream().distinct().sorted().toList())
                        && authorities.equals(authorities.stream().distinct().toList());
        return sound
                ? Stream.empty()
                : Stream.of(content.at("limits")
                        .fault(
                                "limits-unsound",
                                "bounds %s of %s: they ascend, and only the last limit has none"
                                        .formatted(bounds, authorities)));
    }

    private static Stream<Fault> demands(Place content) {
        List<String> demanded = content.items("demands")
                .flatMap(demand -> demand.texts("outcomes").stream()
                        .map(outcome -> demand.text("gate").orElse("") + " " + outcome))
                .toList();
        return demanded.equals(demanded.stream().distinct().toList())
                ? Stream.empty()
                : Stream.of(content.at("demands")
                        .fault(
                                "demands-unsound",
                                "two demands for a gate and an outcome among %s".formatted(demanded)));
    }
}
