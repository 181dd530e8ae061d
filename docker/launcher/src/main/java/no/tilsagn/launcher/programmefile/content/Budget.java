package no.tilsagn.launcher.programmefile.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The budget of one year in the order the source prints it. */
public record Budget(
        @Nullable String section,
        int year,
        LocalDate effectiveOn,
        List<Frame> frames,
        List<Group> groups,
        List<Block> blocks,
        PrintedSums printed,
        Adoption adoption) {

    /** Every line of every block, in the order of the source. */
    public List<Line> lines() {
        return blocks.stream().flatMap(block -> block.lines().stream()).toList();
    }

    /** The lines of the blocks that belong to a group. */
    public List<Line> linesOf(Group group) {
        return blocks.stream()
                .filter(block -> group.code().equals(block.group()))
                .flatMap(block -> block.lines().stream())
                .toList();
    }
}
