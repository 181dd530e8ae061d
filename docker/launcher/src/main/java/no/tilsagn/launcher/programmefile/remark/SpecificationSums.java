package no.tilsagn.launcher.programmefile.remark;

import static no.tilsagn.launcher.programmefile.content.Kroner.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilsagn.launcher.programmefile.content.ActionProgramme;
import no.tilsagn.launcher.programmefile.content.Line;
import no.tilsagn.launcher.programmefile.content.SpecificationRow;

/** The rows under a budget line do not add up to the applied amount they specify. */
final class SpecificationSums implements RemarkCheck {

    @Override
    public String id() {
        return "SUM-02";
    }

    @Override
    public String kind() {
        return CONTRADICTION;
    }

    @Override
    public Optional<Remark> look(ActionProgramme programme) {
        return found(
                programme,
                "MEDIUM",
                programme.budget().lines().stream()
                        .flatMap(SpecificationSums::place)
                        .toList(),
                "The rows that specify a line's applied amount do not add up to it.",
                "The line's own applied amount is imported; the rows hold no money.");
    }

    private static Stream<RemarkPlace> place(Line line) {
        List<Long> applied = line.specification().stream()
                .map(SpecificationRow::applied)
                .filter(Objects::nonNull)
                .toList();
        long sum = applied.stream().reduce(0L, Math::addExact);
        return applied.isEmpty() || sum == line.applied()
                ? Stream.empty()
                : Stream.of(RemarkPlace.at(
                        line.line(), "applied %s, rows together %s".formatted(text(line.applied()), text(sum))));
    }
}
