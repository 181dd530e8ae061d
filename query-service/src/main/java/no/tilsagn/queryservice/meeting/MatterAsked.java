package no.tilsagn.queryservice.meeting;

import java.util.Map;
import java.util.TreeMap;
import no.tilsagn.meeting.MatterKind;
import org.jspecify.annotations.Nullable;

/** The part of a case's row that a question about its matter asks for. */
final class MatterAsked {

    private MatterAsked() {}

    static Map<String, ?> of(@Nullable MatterKind kind, @Nullable String subject) {
        Map<String, Object> matter = new TreeMap<>();
        if (kind != null) {
            matter.put("kind", kind);
        }
        if (subject != null) {
            matter.put("subject", subject);
        }
        return Map.of("matter", matter);
    }
}
