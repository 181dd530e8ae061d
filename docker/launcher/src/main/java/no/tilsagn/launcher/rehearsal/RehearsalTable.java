package no.tilsagn.launcher.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.tilsagn.launcher.programmefile.content.Kroner;
import tools.jackson.databind.JsonNode;

/** What would have followed, in words, and the statement beside the real one. */
final class RehearsalTable {
    private static final String ROW = "%-5s %-22s %-12s %-16s %14s %14s %14s";
    /** What a year's lines have together; the others are no sums of money at one moment. */
    private static final List<String> SUMMED =
            List.of("opening", "granted", "movedIn", "movedOut", "spent", "returned", "carriedOver", "left");

    private final RehearsalFile file;
    private final JsonNode answer;
    private final Locale language;

    RehearsalTable(RehearsalFile file, JsonNode answer, Locale language) {
        this.file = file;
        this.answer = answer;
        this.language = language;
    }

    Stream<String> lines() {
        return Stream.of(
                        Stream.of(
                                "",
                                "Rehearsal: " + file.title().in(language),
                                "Gone on from position %d. Nothing of it is stored."
                                        .formatted(answer.required("position").longValue()),
                                ""),
                        commands(),
                        Stream.of(""),
                        statement(),
                        Stream.of(""),
                        sums())
                .flatMap(lines -> lines);
    }

    private Stream<String> commands() {
        List<String> lines = new ArrayList<>();
        int place = 0;
        for (JsonNode command : answer.required("commands")) {
            boolean accepted = command.required("accepted").booleanValue();
            lines.add("%3d %s %s (%s, %s)"
                    .formatted(
                            place + 1,
                            accepted ? "✓" : "✗",
                            file.title(place).in(language),
                            command.required("command").stringValue(),
                            command.required("role").stringValue()));
            if (!accepted) {
                JsonNode refusal = command.required("refusal");
                lines.add("      refused: %s [%s]"
                        .formatted(
                                refusal.required("detail").stringValue(),
                                refusal.required("code").stringValue()));
            }
            place++;
        }
        long refused = answer.required("refused").longValue();
        lines.add("%d commands: %d accepted, %d refused".formatted(place, place - refused, refused));
        return lines.stream();
    }

    private Stream<String> statement() {
        List<String> rows = new ArrayList<>();
        Map<String, Sum> years = new LinkedHashMap<>();
        for (JsonNode line : answer.required("statement")) {
            String year = line.required("year").asString();
            for (String figure : SUMMED) {
                years.computeIfAbsent(year + "/" + figure, none -> new Sum(year, figure))
                        .add(line);
            }
            for (JsonNode difference : line.required("differences")) {
                rows.add(ROW.formatted(
                        year,
                        line.required("line").stringValue(),
                        line.required("label").stringValue(),
                        difference.required("figure").stringValue(),
                        kroner(difference.required("real")),
                        kroner(difference.required("rehearsed")),
                        signed(difference.required("difference").longValue())));
            }
        }
        if (rows.isEmpty()) {
            return Stream.of("The year-end statement would be the real one: every figure the same.");
        }
        return Stream.of(
                        Stream.of(ROW.formatted("Year", "Line", "Label", "Figure", "Real", "Rehearsed", "Difference")),
                        rows.stream(),
                        years.values().stream().filter(Sum::differs).map(Sum::row))
                .flatMap(lines -> lines);
    }

    private Stream<String> sums() {
        return Stream.concat(
                Stream.of("%-16s %16s %16s".formatted("Accounts", "Real", "Rehearsed")),
                answer.required("sums")
                        .propertyStream()
                        .map(kind -> "%-16s %16s %16s"
                                .formatted(
                                        kind.getKey().toLowerCase(Locale.ROOT),
                                        kroner(kind.getValue().required("real")),
                                        kroner(kind.getValue().required("rehearsed")))));
    }

    private static String kroner(JsonNode amount) {
        return Kroner.text(amount.isNull() ? null : amount.longValue());
    }

    private static String signed(long kroner) {
        return (kroner > 0 ? "+" : "") + Kroner.text(kroner);
    }

    /** A figure of all lines of a year together. */
    private static final class Sum {
        private final String year;
        private final String figure;
        private long real;
        private long rehearsed;

        Sum(String year, String figure) {
            this.year = year;
            this.figure = figure;
        }

        void add(JsonNode line) {
            real += line.required("real").path(figure).longValue(0);
            rehearsed += line.required("rehearsed").path(figure).longValue(0);
        }

        boolean differs() {
            return real != rehearsed;
        }

        String row() {
            return ROW.formatted(
                    year, "all lines", "", figure, Kroner.text(real), Kroner.text(rehearsed), signed(rehearsed - real));
        }
    }
}
