package no.tilsagn.launcher.programmefile;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.tilsagn.launcher.programmefile.content.ActionProgramme;
import no.tilsagn.launcher.programmefile.content.Kroner;
import no.tilsagn.launcher.programmefile.content.Sums;
import no.tilsagn.launcher.programmefile.remark.Comparison;
import no.tilsagn.launcher.service.Reply;
import no.tilsagn.launcher.service.ServiceClient;
import tools.jackson.databind.JsonNode;

/** Reads the imported plan back, once the query service has folded its last event. */
final class PlanQuery {

    /** The service itself waits up to ten seconds for the position. */
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final URI service;
    private final Function<String, String> roleToToken;
    private final ServiceClient client;

    PlanQuery(URI service, Function<String, String> roleToToken, ServiceClient client) {
        this.service = service;
        this.roleToToken = roleToToken;
        this.client = client;
    }

    /**
     * Compares every block, subtotal and the total as answered with those computed from the file.
     *
     * @throws ImportStopped when one differs: then the system, not the source, is wrong
     */
    void confirm(ActionProgramme programme, List<Comparison> comparisons, long position) {
        JsonNode plan = plan(programme, position);
        List<String> differing = comparisons.stream()
                .flatMap(comparison -> difference(comparison, answered(plan, comparison)))
                .toList();
        if (!differing.isEmpty()) {
            throw new ImportStopped("the plan as answered is not the plan as imported: " + differing);
        }
    }

    private JsonNode plan(ActionProgramme programme, long position) {
        String path = "/programmes/%s/budget-years/%d/plan?after=%d"
                .formatted(programme.programme().id(), programme.budget().year(), position);
        Reply reply = client.send(() -> HttpRequest.newBuilder(service.resolve(path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + roleToToken.apply("auditor"))
                .GET()
                .build());
        if (!reply.isSuccess()) {
            throw new ImportStopped("the plan cannot be read back: " + reply.text());
        }
        return reply.body();
    }

    private static JsonNode answered(JsonNode plan, Comparison comparison) {
        return switch (comparison.kind()) {
            case BLOCK -> entry(plan.path("blocks"), comparison.code());
            case GROUP -> entry(plan.path("groups"), comparison.code());
            case TOTAL -> plan;
        };
    }

    private static JsonNode entry(JsonNode sums, String code) {
        return sums.valueStream()
                .filter(entry -> entry.path("code").asString("").equals(code))
                .findFirst()
                .orElseThrow(() -> new ImportStopped("the plan as answered has no " + code));
    }

    private static Stream<String> difference(Comparison comparison, JsonNode answered) {
        Sums computed = comparison.computed();
        Sums sums = new Sums(
                answered.path("carryOver").asLong(-1), answered.path("applied").asLong(-1));
        return sums.equals(computed)
                ? Stream.empty()
                : Stream.of("%s is %s + %s, imported were %s + %s"
                        .formatted(
                                comparison.code(),
                                Kroner.text(sums.carryOver()),
                                Kroner.text(sums.applied()),
                                Kroner.text(computed.carryOver()),
                                Kroner.text(computed.applied())));
    }
}
