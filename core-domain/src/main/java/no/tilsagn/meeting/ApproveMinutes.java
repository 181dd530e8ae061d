package no.tilsagn.meeting;

import java.time.LocalDate;
import no.tilsagn.command.Reference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * Record that a meeting's minutes are approved; nothing about it changes after that.
 *
 * @param minutes where they stand, such as {@code 2025/1234-9}; an identifier, no prose
 * @param effectiveOn the day they were approved
 */
public record ApproveMinutes(ProgrammeId programme, EntryCode code, String minutes, LocalDate effectiveOn)
        implements ChangeMeeting {

    public ApproveMinutes {
        Reference.require("a minutes reference", minutes);
    }
}
