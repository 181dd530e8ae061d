package no.tilsagn.command;

import no.tilsagn.programme.ProgrammeId;

/** There is no such programme, so there is no log to record a refusal in; it is only counted. */
public final class UnknownProgrammeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnknownProgrammeException(ProgrammeId programme) {
        super("no programme has the id " + programme);
    }
}
