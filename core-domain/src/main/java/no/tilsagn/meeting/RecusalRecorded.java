package no.tilsagn.meeting;

import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;
import no.tilsagn.rule.RuleReference;

/**
 * A member takes no part in a case.
 *
 * @param reason where the text on why stands
 * @param rule the version of the board's procedure that names the rules on impartiality
 */
public record RecusalRecorded(
        ProgrammeId programme,
        EntryCode code,
        EntryCode number,
        EntryCode seat,
        RecusalBasis basis,
        TextReference reason,
        RuleReference rule)
        implements BoardCaseEvent {}
