package no.tilsagn.programme;

import static no.tilsagn.command.Decision.accepted;
import static no.tilsagn.command.Decision.refused;

import no.tilsagn.command.Decision;
import no.tilsagn.command.RefusalCode;

/** Decides the commands about the programme itself. */
public final class ProgrammeDecider {

    private ProgrammeDecider() {}

    public static Decision establish(EstablishProgramme c) {
        return accepted(
                c.effectiveOn(),
                new ProgrammeEstablished(c.programme(), c.name(), c.fundSources(), c.decision(), c.simulated()));
    }

    public static Decision alreadyEstablished(EstablishProgramme c) {
        return refused(RefusalCode.PROGRAMME_ALREADY_ESTABLISHED, "programme", c.programme());
    }
}
