package no.tilsagn.launcher.shown;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** How far each read model has come, and the digest of its content. */
record ReadModels(List<JsonNode> all) {

    /** As they stand when each has folded the position. */
    static ReadModels folded(QueryApi api, long position) throws InterruptedException {
        return new ReadModels(api.getAfter(position, "read-models")
                .required("readModels")
                .valueStream()
                .toList());
    }

    Stream<String> lines() {
        return all.stream()
                .map(model -> "Read model %-22s position %d, %d rows, digest %s"
                        .formatted(
                                model.required("name").asString(),
                                model.required("position").longValue(),
                                model.required("rows").longValue(),
                                model.required("digest").asString()));
    }
}
