package no.tilsagn.queryservice.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.plan.Plan;
import no.tilsagn.portfolio.RegisterEntry;
import no.tilsagn.programme.ProgrammeEstablished;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.remark.RemarkRow;
import org.jspecify.annotations.Nullable;

/**
 * A year's budget as it is laid out on its page, whose template calls what is public here.
 *
 * @param at from where it looks at the programme
 * @param clearing what stands on the clearing accounts into the year, in whole kroner
 * @param registered what the register says of the project or focus area that a line is for
 * @param remarks on the source, by code
 */
record PrintedBudget(
        ProgrammeEstablished programme,
        Snapshot at,
        Plan plan,
        Money clearing,
        Map<LineCode, RegisterEntry> registered,
        List<RemarkRow> remarks) {

    public @Nullable RegisterEntry registered(LineCode line) {
        return registered.get(line);
    }

    /** The group whose sum is printed under a block: under the last of its blocks. */
    public Plan.@Nullable Group groupUnder(Plan.Block block) {
        return Optional.ofNullable(block.group())
                .filter(group -> lastOf(group).equals(block))
                .flatMap(group -> plan.groups().stream()
                        .filter(each -> each.code().equals(group))
                        .findFirst())
                .orElse(null);
    }

    private Plan.Block lastOf(String group) {
        return plan.blocks().stream()
                .filter(block -> group.equals(block.group()))
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    /** What is booked on the lines of a group's blocks, in whole kroner. */
    public Money booked(Plan.Group group) {
        return Money.sum(plan.blocks().stream()
                .filter(block -> group.code().equals(block.group()))
                .map(Plan.Block::booked)
                .toList());
    }

    /** Labels of one source, to which money is set apart. */
    public List<Plan.Label> allocated() {
        return plan.byLabel().stream().filter(label -> label.label().isSingle()).toList();
    }

    /** Labels of several sources, whose split is not known. */
    public List<Plan.Label> unallocated() {
        return plan.byLabel().stream()
                .filter(label -> !label.label().isSingle())
                .toList();
    }

    /** The name of a fund source. */
    public String source(String code) {
        return programme.fundSources().stream()
                .filter(source -> source.code().equals(code))
                .map(source -> source.name())
                .findFirst()
                .orElse(code);
    }
}
