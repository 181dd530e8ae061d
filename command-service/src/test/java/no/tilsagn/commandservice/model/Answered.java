package no.tilsagn.commandservice.model;

/**
 * What the service said.
 *
 * @param code accepted, or the code of the refusal
 * @param id of what was made, where it was accepted
 */
record Answered(String code, String id) {

    static final String ACCEPTED = "accepted";
}
