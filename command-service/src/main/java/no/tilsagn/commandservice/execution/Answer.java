package no.tilsagn.commandservice.execution;

import no.tilsagn.command.Refusal;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.programme.ProgrammeId;

/** What became of a request. */
public sealed interface Answer {

    /** An answer that is stored, and given again when the request is repeated. */
    sealed interface Stored extends Answer {}

    /**
     * The command's events are stored durably, exactly once.
     *
     * @param position of its last event
     * @param subject the aggregate it was about
     * @param version sequence of the subject's last event
     */
    record Written(ProgrammeId programme, long position, AggregateReference subject, long version) implements Stored {}

    /**
     * A rule stood against the command; nothing but the refusal is stored.
     *
     * @param position of the recorded refusal
     */
    record Refused(ProgrammeId programme, long position, Refusal refusal) implements Stored {}

    /** The key was used before, with another body. */
    record KeyReused() implements Answer {}

    /**
     * The subject has moved on since the caller looked at it.
     *
     * @param version sequence of the subject's last event
     */
    record Stale(long version) implements Answer {}

    /** There is no such programme. */
    record UnknownProgramme(ProgrammeId programme) implements Answer {}
}
