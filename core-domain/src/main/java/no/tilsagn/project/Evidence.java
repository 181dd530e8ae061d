package no.tilsagn.project;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.command.Reference;
import no.tilsagn.command.Role;
import no.tilsagn.event.Sha256;

/**
 * A document in the archive that a gate decision can rest on.
 *
 * @param reference where it stands, 1 to 100 characters: an identifier, no prose
 * @param sha256 of its content, as lower-case hexadecimal, so that it can be told from any other
 * @param dated the day it was made, or signed
 * @param signedBy the roles it was signed in; at least one where the kind is {@linkplain EvidenceKind#isSigned signed}
 */
public record Evidence(EvidenceKind kind, String reference, String sha256, LocalDate dated, List<Role> signedBy) {

    public Evidence {
        signedBy = List.copyOf(signedBy);
        Reference.require("an evidence reference", reference);
        Sha256.require(sha256);
        if (kind.isSigned() && signedBy.isEmpty()) {
            throw new IllegalArgumentException("a document of the kind " + kind + " is signed");
        }
        if (signedBy.stream().distinct().count() != signedBy.size()) {
            throw new IllegalArgumentException("each role signs once: " + signedBy);
        }
    }
}
