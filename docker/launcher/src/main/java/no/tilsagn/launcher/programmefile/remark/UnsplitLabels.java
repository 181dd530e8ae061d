package no.tilsagn.launcher.programmefile.remark;

import static no.tilsagn.launcher.programmefile.content.Kroner.text;

import java.util.List;
import java.util.Optional;
import no.tilsagn.launcher.programmefile.content.ActionProgramme;
import no.tilsagn.launcher.programmefile.content.Line;
import no.tilsagn.launcher.programmefile.content.Sums;

/** Lines under a label of several fund sources, for which no split is printed. */
final class UnsplitLabels implements RemarkCheck {

    @Override
    public String id() {
        return "INC-09";
    }

    @Override
    public String kind() {
        return GAP;
    }

    @Override
    public Optional<Remark> look(ActionProgramme programme) {
        List<Line> lines = programme.budget().lines().stream()
                .filter(line -> line.label().size() > 1)
                .toList();
        return found(
                programme,
                "MEDIUM",
                lines.stream()
                        .map(line -> RemarkPlace.at(
                                line.line(),
                                "%s prints no split, %s"
                                        .formatted(
                                                String.join("+", line.label()),
                                                text(line.sums().total()))))
                        .toList(),
                "%d lines under several fund sources print no split: %s of %s is unallocated."
                        .formatted(
                                lines.size(),
                                text(Sums.of(lines).total()),
                                text(Sums.of(programme.budget().lines()).total())),
                "The money stands under the label of several sources until a decision splits it; no split is guessed.");
    }
}
