package no.tilsagn.meeting;

import java.time.LocalDate;
import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * Record that a member takes no part in a case.
 *
 * @param reason where the text on why stands
 */
public record RecordRecusal(
        ProgrammeId programme,
        EntryCode code,
        EntryCode number,
        EntryCode seat,
        RecusalBasis basis,
        TextReference reason,
        LocalDate effectiveOn)
        implements CaseCommand {}
