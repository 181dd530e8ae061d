package no.tilsagn.queryservice.testing;

import java.util.List;
import no.tilsagn.command.Role;
import no.tilsagn.project.Evidence;
import no.tilsagn.project.EvidenceKind;
import no.tilsagn.project.HandOver;
import no.tilsagn.register.EntryCode;

/** What a line organisation takes over on the day of a story's decision. */
public final class HandOvers {

    private HandOvers() {}

    /** A result and a benefit, by two organisations. */
    public static HandOver full() {
        return of(List.of(EntryCode.of("P1")), List.of(EntryCode.of("G2")));
    }

    public static HandOver of(List<EntryCode> plannedWork, List<EntryCode> benefits) {
        return new HandOver(
                List.of("Nav Grorud", "Bydel Alna"),
                plannedWork,
                benefits,
                new Evidence(
                        EvidenceKind.HAND_OVER,
                        "2025/17-12",
                        "ab".repeat(32),
                        Story.DECISION.decidedOn(),
                        List.of(Role.PROJECT_OWNER)));
    }
}
