package no.tilsagn.meeting;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.tilsagn.register.EntryCode;

/**
 * How a decision names the case it was made in: {@code M2025-02/3}.
 *
 * @param meeting the meeting's code
 * @param number the case's number on its agenda
 */
public record CaseReference(EntryCode meeting, EntryCode number) {

    private static final Pattern FORM = Pattern.compile("([^/]+)/([^/]+)");

    /** The case that a decision's reference may name; none where it has another form. */
    public static Optional<CaseReference> in(String reference) {
        return FORM.matcher(reference)
                .results()
                .filter(parts -> parts.group().equals(reference))
                .filter(parts -> EntryCode.isOne(parts.group(1)) && EntryCode.isOne(parts.group(2)))
                .map(CaseReference::of)
                .findFirst();
    }

    private static CaseReference of(MatchResult parts) {
        return new CaseReference(EntryCode.of(parts.group(1)), EntryCode.of(parts.group(2)));
    }

    @Override
    public String toString() {
        return meeting + "/" + number;
    }
}
