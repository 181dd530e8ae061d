package no.tilsagn.queryservice.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The README's list of queries is that of the committed description, which is what the service serves. */
class ReadmeTest {

    private static final String BELOW = "/programmes/{programme}";
    private static final Set<String> OF_EVERY_LIST = Set.of("page", "size", "after");
    private static final List<String> MOMENT = List.of("effectiveOn", "recordedAt", "position");
    private static final Pattern ROW =
            Pattern.compile("^\\| `GET (/[^`]*)` \\|([^|]*)\\| [^|]+ \\|$", Pattern.MULTILINE);

    @Test
    void namesEveryQueryWithWhatNarrowsItAndNoOther() throws IOException {
        TreeMap<String, String> named = new TreeMap<>();
        ROW.matcher(Files.readString(Path.of("../README.md")))
                .results()
                .forEach(row -> named.put(row.group(1), row.group(2).strip()));

        TreeMap<String, String> described = new TreeMap<>();
        api().path("paths").forEachEntry((path, operations) -> {
            if (operations.has("get")) {
                described.put(path.substring(BELOW.length()), filters(operations.path("get")));
            }
        });

        assertThat(named).isNotEmpty().isEqualTo(described);
    }

    @Test
    void namesTheQueriesThatLookAtThePresentOnly() throws IOException {
        List<String> present = new ArrayList<>();
        api().path("paths").forEachEntry((path, operations) -> {
            if (operations.has("get") && !names(operations.path("get")).containsAll(MOMENT)) {
                present.add(path.substring(BELOW.length()));
            }
        });

        assertThat(present)
                .containsExactlyInAnyOrder(
                        "/access-log", "/audit", "/events", "/export", "/intake", "/log", "/read-models/builds");
        assertThat(Files.readString(Path.of("../README.md")))
                .contains(
                        "Every query but `/access-log`, `/audit`, `/events`, `/export`, `/intake`, `/log` and `/read-models/builds` can be asked at any moment");
    }

    private static JsonNode api() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(Path.of("../docs/openapi-query-service.json")));
    }

    private static String filters(JsonNode get) {
        return names(get).stream()
                .filter(name -> !OF_EVERY_LIST.contains(name) && !MOMENT.contains(name))
                .collect(Collectors.joining(", "));
    }

    private static List<String> names(JsonNode get) {
        return get.path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }
}
