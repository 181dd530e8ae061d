package no.tilsagn.command;

import java.time.LocalDate;

/**
 * Where a decision stands: the minutes, case or document that anyone can look up.
 *
 * @param reference such as {@code HP25 9.1} or {@code 2025/1234-7}; an identifier, no prose
 * @param decidedOn the day it was made
 */
public record DecisionReference(String reference, LocalDate decidedOn) {

    public DecisionReference {
        Reference.require("a decision reference", reference);
    }
}
