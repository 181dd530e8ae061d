package no.tilsagn.launcher.programmefile;

import java.io.PrintStream;
import java.util.List;
import no.tilsagn.launcher.programmefile.content.Choice;
import no.tilsagn.launcher.programmefile.content.OtherSection;
import no.tilsagn.launcher.programmefile.remark.Comparison;
import no.tilsagn.launcher.programmefile.remark.Remark;

/**
 * What an import that came to its end has to say.
 *
 * @param comparisons printed beside computed sums: blocks, subtotals, the grand total
 * @param remarks all remarks on the source, by id
 * @param choices where the source is silent and the file decides
 * @param registers the registers of the action programme that were filled
 * @param otherSections what the source tells beside its registers: read and checked, and no register's
 * @param lastPosition of the programme's log after the last command
 */
public record ImportReport(
        String programme,
        int year,
        List<Comparison> comparisons,
        List<Remark> remarks,
        List<Choice> choices,
        List<ImportedRegister> registers,
        List<OtherSection> otherSections,
        long lastPosition) {

    /** Whether every printed block, subtotal and grand total is the computed one. If not, the exit code is not 0. */
    public boolean agrees() {
        return comparisons.stream().allMatch(Comparison::agree);
    }

    public void printTo(PrintStream out) {
        new ReportText(this).lines().forEach(out::println);
    }
}
