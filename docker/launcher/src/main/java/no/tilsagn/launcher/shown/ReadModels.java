package no.tilsagn.launcher.shown;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.launcher.process.ProcessFailed;
import tools.jackson.databind.JsonNode;

/** How far each read model has come, and the digest of its content. */
record ReadModels(List<JsonNode> all) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** Waits until each has folded the position. */
    static ReadModels folded(QueryApi api, long position) throws InterruptedException {
        long began = System.nanoTime();
        while (true) {
            ReadModels now = new ReadModels(
                    api.get("read-models").required("readModels").valueStream().toList());
            if (!now.all().isEmpty() && now.all().stream().allMatch(model -> reached(model) >= position)) {
                return now;
            }
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new ProcessFailed("The read models have not folded position %d after %d s: %s"
                        .formatted(position, PATIENCE.toSeconds(), now.all()));
            }
            Thread.sleep(PAUSE);
        }
    }

    private static long reached(JsonNode model) {
        return model.required("position").longValue();
    }

    Stream<String> lines() {
        return all.stream()
                .map(model -> "Read model %-22s position %d, %d rows, digest %s"
                        .formatted(
                                model.required("name").asString(),
                                reached(model),
                                model.required("rows").longValue(),
                                model.required("digest").asString()));
    }
}
