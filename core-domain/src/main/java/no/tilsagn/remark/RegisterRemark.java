package no.tilsagn.remark;

import java.time.LocalDate;
import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * Enter a remark on the source of an action programme in the programme's register. It changes no figure.
 *
 * @param finding what was found
 * @param treatment how it is treated here
 */
public record RegisterRemark(
        ProgrammeId programme,
        EntryCode code,
        RemarkSubject about,
        TextReference finding,
        TextReference treatment,
        LocalDate effectiveOn)
        implements RemarkCommand {}
