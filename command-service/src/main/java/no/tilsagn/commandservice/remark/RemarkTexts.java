package no.tilsagn.commandservice.remark;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tilsagn.commandservice.request.Submission;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.commandservice.text.TextAccess;

/**
 * The texts of a remark.
 *
 * @param there what was found at each of its places; none where nothing more is said of it
 */
record RemarkTexts(NewText finding, NewText treatment, List<Optional<NewText>> there) {

    static RemarkTexts of(RemarkRegistration body, Submission submission) {
        return new RemarkTexts(
                submission.text(TextAccess.REMARK + "finding", body.finding()).orElseThrow(),
                submission
                        .text(TextAccess.REMARK + "treatment", body.treatment())
                        .orElseThrow(),
                IntStream.range(0, body.places().size())
                        .mapToObj(i -> submission.text(
                                TextAccess.REMARK + "place-" + i,
                                body.places().get(i).finding()))
                        .toList());
    }

    List<NewText> all() {
        return Stream.concat(Stream.of(finding, treatment), there.stream().flatMap(Optional::stream))
                .toList();
    }
}
