package no.tilsagn.system.drain;

/**
 * A supplementary application.
 *
 * @param amount applied for, in whole kroner
 * @param frame the account it is granted from
 * @param line the account it is granted to
 */
record Application(String id, long amount, String frame, String line) {}
