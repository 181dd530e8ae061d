package no.tilsagn.queryservice.answer;

import no.tilsagn.programme.ProgrammeId;

/**
 * What an answer is read from: one programme's rows as they stand after one position.
 *
 * @param position of the last event folded into them
 */
public record Snapshot(ProgrammeId programme, long position) {}
