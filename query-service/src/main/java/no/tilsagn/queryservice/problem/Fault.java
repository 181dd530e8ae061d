package no.tilsagn.queryservice.problem;

/**
 * One fault of a body.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); empty for the whole
 * @param message in the reader's language as far as the library that found it speaks it
 */
public record Fault(String pointer, String message) {}
