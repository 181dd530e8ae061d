package no.tilsagn.launcher.shown;

import java.io.PrintStream;
import no.tilsagn.launcher.programmefile.ImportReport;
import tools.jackson.databind.JsonNode;

/** A programme as rebuilt from its events, beside what its source prints. */
public final class Showing {
    private final QueryApi api;
    private final PrintStream out;

    public Showing(QueryApi api, PrintStream out) {
        this.api = api;
        this.out = out;
    }

    /**
     * Waits until the read models have folded the import's last event, then prints plan, accounts, registers and read models.
     *
     * @return whether the plan read back is what the source prints, block by block, subtotal and total, and every register
     *     has as many entries as its source holds
     */
    public boolean show(ImportReport report) throws InterruptedException {
        ReadModels readModels = ReadModels.folded(api, report.lastPosition());
        JsonNode answer = api.get("budget-years/%d/plan".formatted(report.year()));
        PlanTable table = new PlanTable(answer, report.comparisons());

        out.printf("%nPlan %d of %s, as the query API answers it (NOK)%n%n", report.year(), report.programme());
        table.lines().forEach(out::println);
        out.println();
        AccountSums.of(api.get("accounts?year=%d&size=1".formatted(report.year())))
                .lines()
                .forEach(out::println);
        out.println();
        RegisterCounts registers = RegisterCounts.of(report.registers(), api);
        registers.lines().forEach(out::println);
        out.println();
        out.printf("Remarks on the source: %d%n", report.remarks().size());
        out.printf("Last position: %d%n", report.lastPosition());
        readModels.lines().forEach(out::println);
        out.println();
        out.println(
                table.agrees()
                        ? "Printed and computed blocks, subtotal and total agree to the krone."
                        : "Printed and computed figures DIFFER, see the lines marked above.");
        out.println(
                registers.agree()
                        ? "Every register has as many entries as its source holds."
                        : "Registers DIFFER from their source, see the lines marked above.");
        return table.agrees() && registers.agree();
    }
}
