package no.tilsagn.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.programmefile.ImportPart;
import no.tilsagn.launcher.programmefile.ProgrammeImport;
import no.tilsagn.launcher.stack.ProjectFolder;
import no.tilsagn.system.stack.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The 2025 programme file, and the figures its source prints (HP25 9.1), to the krone. */
public final class ProgrammeOf2025 {

    private static final JsonMapper JSON = new JsonMapper();

    /** Carry-over, applied, total. */
    private static final Map<String, List<Long>> BLOCKS = Map.of(
            "FOCUS", List.of(16_950_000L, 0L, 16_950_000L),
            "PROJECTS", List.of(65_650_000L, 0L, 65_650_000L),
            "SERVICE_DEVELOPERS", List.of(0L, 5_000_000L, 5_000_000L),
            "COMPETENCE", List.of(1_844_000L, 2_265_000L, 4_109_000L),
            "PROGRAMME_ADMIN", List.of(3_370_000L, 1_000_000L, 4_370_000L),
            "PROJECT_DEVELOPERS", List.of(2_663_000L, 1_700_000L, 4_363_000L),
            "PORTFOLIO_FUND", List.of(2_029_000L, 2_600_000L, 4_629_000L));

    private static final Map<String, List<Long>> GROUPS =
            Map.of("PROGRAMME_OFFICE", List.of(9_906_000L, 7_565_000L, 17_471_000L));

    private static final Map<String, Long> LABELS = Map.of(
            "GDS", 35_771_000L,
            "OS", 19_073_000L,
            "OIO", 5_340_000L,
            "GDS+OS", 2_407_000L,
            "OS+OIO", 267_000L,
            "GDS+OS+OIO", 42_213_000L);

    private static final Map<String, Long> ACCOUNTS =
            Map.of("LINE", 105_071_000L, "FRAME", 0L, "OWNER", -12_565_000L, "CARRY", -92_506_000L);

    private ProgrammeOf2025() {}

    public static Path file() {
        return ProjectFolder.find().resolve("docker/programmes/delprogram-sysselsetting-2025.json");
    }

    /** The same programme under another id. */
    public static Path fileOf(String programme, Path folder) throws IOException {
        ObjectNode file = (ObjectNode) JSON.readTree(file());
        ((ObjectNode) file.required("programme")).put("id", programme);
        return Files.writeString(folder.resolve(programme + ".json"), JSON.writeValueAsString(file));
    }

    /** How many commands its import gives. */
    public static int commands() {
        return steps().size();
    }

    /**
     * How many events its import writes, and so the position of the last one. A project, a focus area and
     * a seat of the board are listed by the programme and registered, a budget year is added to the programme and opened; the adoption approves each application and moves
     * its money. Every other command writes one event.
     */
    public static int events() {
        return steps().stream().mapToInt(ProgrammeOf2025::eventsOf).sum();
    }

    private static int eventsOf(String step) {
        return switch (step.substring(0, step.indexOf('/'))) {
            case "projects", "focus-areas", "board-seats", "budget-year" -> 2;
            case "adoption" ->
                1
                        + 2
                                * (int) steps().stream()
                                        .filter(each -> each.startsWith("funding-applications/"))
                                        .count();
            default -> 1;
        };
    }

    /** Each command as the part of the file it comes from and what it is about. */
    private static List<String> steps() {
        try {
            return ProgrammeImport.idsOf(file(), ImportPart.WHOLE);
        } catch (FaultyFile | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Checks plan and accounts as the query API answers them. */
    public static void requireFigures(Api api, String programme) {
        String root = "/programmes/" + programme;
        JsonNode plan = api.get(root + "/budget-years/2025/plan");
        plan.required("blocks").forEach(block -> assertThat(sums(block)).isEqualTo(BLOCKS.get(code(block))));
        plan.required("groups").forEach(group -> assertThat(sums(group)).isEqualTo(GROUPS.get(code(group))));
        assertThat(plan.required("blocks").valueStream().map(ProgrammeOf2025::code))
                .containsExactly(
                        "FOCUS",
                        "PROJECTS",
                        "SERVICE_DEVELOPERS",
                        "COMPETENCE",
                        "PROGRAMME_ADMIN",
                        "PROJECT_DEVELOPERS",
                        "PORTFOLIO_FUND");
        assertThat(plan.required("groups").valueStream().map(ProgrammeOf2025::code))
                .containsExactly("PROGRAMME_OFFICE");
        assertThat(sums(plan)).isEqualTo(List.of(92_506_000L, 12_565_000L, 105_071_000L));
        assertThat(plan.required("byLabel").valueStream())
                .hasSize(LABELS.size())
                .allSatisfy(label -> assertThat(label.required("total").longValue())
                        .isEqualTo(LABELS.get(label.required("label").stringValue())));
        assertThat(plan.required("unallocated").longValue()).isEqualTo(44_887_000L);
        assertThat(plan.required("adopted").booleanValue()).isTrue();

        JsonNode sums = api.get(root + "/accounts?year=2025&size=1").required("sums");
        JsonNode outside = api.get(root + "/accounts?size=1").required("sums");
        ACCOUNTS.forEach((kind, sum) ->
                assertThat(outside.path(kind).longValue()).as(kind).isEqualTo(sum));
        assertThat(sums.required("LINE").longValue()).isEqualTo(105_071_000L);
    }

    private static String code(JsonNode node) {
        return node.required("code").stringValue();
    }

    private static List<Long> sums(JsonNode node) {
        return List.of(
                node.required("carryOver").longValue(),
                node.required("applied").longValue(),
                node.required("total").longValue());
    }
}
