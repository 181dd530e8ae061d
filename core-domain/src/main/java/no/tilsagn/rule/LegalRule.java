package no.tilsagn.rule;

import java.time.LocalDate;
import no.tilsagn.command.Reference;

/**
 * A rule of law, cited by id and date.
 *
 * @param id such as {@code LOV-2018-06-22-83 § 13-3}
 * @param dated the day of the text that is cited
 */
public record LegalRule(String id, LocalDate dated) {

    public LegalRule {
        Reference.require("a legal rule's id", id);
    }
}
