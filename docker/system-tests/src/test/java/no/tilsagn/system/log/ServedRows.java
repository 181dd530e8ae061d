package no.tilsagn.system.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsagn.system.stack.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the query API answers, beside the rows that follow from the log. */
record ServedRows(Api api, String programme) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> REGISTER =
            List.of("number", "name", "youth", "owners", "startMonth", "endMonth", "budgetOnly");
    private static final List<String> STANDING = List.of("status", "phaseBasis");
    private static final List<String> APPLICATION = List.of("version", "status", "line", "amount", "kind", "recipient");

    void requireEqual(Map<String, SortedMap<String, String>> folded) {
        accounts(rows(folded, "accounts"));
        portfolio(rows(folded, "portfolio"));
        applications(rows(folded, "funding-applications"));
        plans(rows(folded, "plan"));
        histories(rows(folded, "portfolio"), rows(folded, "project-history"));
    }

    private void accounts(List<JsonNode> rows) {
        SortedMap<String, JsonNode> expected = new TreeMap<>();
        rows.forEach(row -> expected.put(row.required("account").stringValue(), row.required("balance")));
        SortedMap<String, JsonNode> served = new TreeMap<>();
        items("accounts").forEach(item -> served.put(item.required("account").stringValue(), item.required("balance")));
        assertThat(served).as("accounts over HTTP").isEqualTo(expected);
    }

    private void portfolio(List<JsonNode> rows) {
        SortedMap<String, JsonNode> served = byId(items("portfolio"));
        List<JsonNode> entries = rows.stream()
                .filter(row -> row.required("row").stringValue().equals("ENTRY"))
                .toList();
        assertThat(served).as("portfolio over HTTP").hasSize(entries.size());
        for (JsonNode entry : entries) {
            JsonNode item = served.get(entry.required("id").stringValue());
            requireFields(item, entry, List.of("kind", "version"));
            requireFields(item, entry.required("register"), REGISTER);
            requireFields(item, entry.required("standing"), STANDING);
            long available = entry.required("money")
                    .valueStream()
                    .mapToLong(balance -> balance.required("balance").longValue())
                    .sum();
            assertThat(item.required("available").longValue()).isEqualTo(available);
            JsonNode phase = entry.required("standing").required("phase");
            String expected =
                    phase.isNull() && item.required("kind").stringValue().equals("PROJECT")
                            ? "\"NOT_STATED\""
                            : phase.toString();
            assertThat(item.required("phase").toString()).isEqualTo(expected);
        }
    }

    private void applications(List<JsonNode> rows) {
        SortedMap<String, JsonNode> served = byId(items("funding-applications"));
        assertThat(served).as("funding applications over HTTP").hasSize(rows.size());
        rows.forEach(row -> requireFields(served.get(row.required("id").stringValue()), row, APPLICATION));
    }

    private void plans(List<JsonNode> rows) {
        for (JsonNode year : rows) {
            if (year.has("groups")) {
                plan(year.required("year").intValue(), rows);
            }
        }
    }

    private void plan(int year, List<JsonNode> rows) {
        SortedMap<String, JsonNode> served = new TreeMap<>();
        api.get("/programmes/%s/budget-years/%d/plan".formatted(programme, year))
                .required("blocks")
                .forEach(block -> block.required("lines")
                        .forEach(line -> served.put(line.required("line").stringValue(), line)));
        List<JsonNode> lines = rows.stream()
                .filter(row -> row.has("line") && row.required("year").intValue() == year)
                .toList();
        assertThat(served).as("plan over HTTP").hasSize(lines.size());
        lines.forEach(row -> {
            JsonNode line = served.get(row.required("line").stringValue());
            requireFields(line, row, List.of("name", "recipient", "noMoreApplications"));
            for (String amount : List.of("carryOver", "applied")) {
                assertThat(line.required(amount).longValue())
                        .as("%s of %s", amount, line)
                        .isEqualTo(row.required("amounts")
                                .valueStream()
                                .mapToLong(adopted -> adopted.required(amount).longValue())
                                .sum());
            }
        });
    }

    private void histories(List<JsonNode> portfolio, List<JsonNode> rows) {
        for (JsonNode project : portfolio) {
            if (project.path("kind").asString("").equals("PROJECT")) {
                JsonNode id = project.required("id");
                assertThat(items("projects/" + id.stringValue() + "/history"))
                        .as("history of %s over HTTP", id)
                        .allSatisfy(item -> assertThat(item.required("sentence").stringValue())
                                .isNotBlank())
                        .extracting(item -> item.required("position"), item -> item.required("type"))
                        .containsExactlyElementsOf(rows.stream()
                                .filter(row -> row.path("project").equals(id) && row.has("fact"))
                                .map(row -> tuple(row.required("position"), row.required("type")))
                                .toList());
            }
        }
    }

    private static void requireFields(JsonNode item, JsonNode row, List<String> names) {
        for (String name : names) {
            assertThat(item.required(name)).as("%s of %s", name, item).isEqualTo(row.required(name));
        }
    }

    private List<JsonNode> items(String list) {
        return api.all("/programmes/" + programme + "/" + list);
    }

    private static SortedMap<String, JsonNode> byId(List<JsonNode> items) {
        SortedMap<String, JsonNode> byId = new TreeMap<>();
        items.forEach(item -> byId.put(item.required("id").stringValue(), item));
        assertThat(byId).as("no item twice").hasSameSizeAs(items);
        return byId;
    }

    private static List<JsonNode> rows(Map<String, SortedMap<String, String>> folded, String readModel) {
        return folded.get(readModel).values().stream().map(JSON::readTree).toList();
    }
}
