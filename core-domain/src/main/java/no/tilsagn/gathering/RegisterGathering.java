package no.tilsagn.gathering;

import java.time.LocalDate;
import java.time.Year;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * Enter a gathering in the programme's register.
 *
 * @param year it is planned for
 * @param name as the action programme has it
 */
public record RegisterGathering(ProgrammeId programme, EntryCode code, Year year, String name, LocalDate effectiveOn)
        implements GatheringCommand {}
