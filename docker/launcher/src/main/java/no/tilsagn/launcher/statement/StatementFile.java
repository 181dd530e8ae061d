package no.tilsagn.launcher.statement;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tilsagn.launcher.process.Missing;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The CSV file a statement is written to: UTF-8, comma, a head line, amounts in whole kroner. */
public record StatementFile(Path file) {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "year",
                    "line",
                    "label",
                    "opening",
                    "granted",
                    "moved_in",
                    "moved_out",
                    "split",
                    "spent",
                    "returned",
                    "carried_over")
            .get();

    /**
     * One that can be written; nothing is written yet.
     *
     * @throws Missing when it cannot
     */
    public static StatementFile writable(Path file) {
        boolean there = Files.exists(file);
        try {
            Files.newByteChannel(file, CREATE, WRITE).close();
            if (!there) {
                Files.delete(file);
            }
        } catch (IOException unwritable) {
            throw new Missing("The statement cannot be written to %s: %s".formatted(file, unwritable));
        }
        return new StatementFile(file);
    }

    /**
     * Writes all of it, then prints whether it holds.
     *
     * @return whether every row adds up, and every adopted year opened with what the year before it carries over
     */
    public boolean write(Statement statement, PrintStream out) throws IOException {
        try (CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), FORMAT)) {
            for (StatementRow row : statement.rows()) {
                printer.printRecord(
                        row.year(),
                        row.line(),
                        row.label(),
                        row.opening(),
                        row.granted(),
                        row.movedIn(),
                        row.movedOut(),
                        row.split(),
                        row.spent(),
                        row.returned(),
                        row.carriedOver());
            }
        }
        out.printf("%nStatement of %d lines and labels: %s%n", statement.rows().size(), file);
        statement.lines().forEach(out::println);
        return statement.holds();
    }
}
