package no.tilsagn.launcher.programmefile.remark;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tilsagn.launcher.programmefile.content.ActionProgramme;
import no.tilsagn.launcher.programmefile.content.Project;

/**
 * Two accounting numbers that differ in exactly one digit look like a typing error. The last digit does not count:
 * numbers given out one after the other differ there.
 */
final class NearlyEqualAccountingNumbers implements RemarkCheck {

    @Override
    public String id() {
        return "INC-06";
    }

    @Override
    public String kind() {
        return CONTRADICTION;
    }

    @Override
    public Optional<Remark> look(ActionProgramme programme) {
        List<Project> numbered = programme.projects().stream()
                .filter(project -> project.accountingNumber().number() != null)
                .toList();
        List<RemarkPlace> places = numbered.stream()
                .flatMap(one -> numbered.stream()
                        .flatMap(other -> difference(one, other))
                        .map(finding -> programme
                                .lineOf(one)
                                .map(line -> RemarkPlace.at(line.line(), finding))
                                .orElseGet(() -> RemarkPlace.told(finding))))
                .toList();
        return found(
                programme,
                "MEDIUM",
                places,
                "Accounting numbers differ in one digit that is not the last: suspected typing error.",
                "Imported as printed; an accounting number is never used as a key.");
    }

    private static Stream<String> difference(Project one, Project other) {
        String first = String.valueOf(one.accountingNumber().number());
        String second = String.valueOf(other.accountingNumber().number());
        if (first.length() != second.length()) {
            return Stream.empty();
        }
        List<Integer> different = IntStream.range(0, first.length())
                .filter(digit -> first.charAt(digit) != second.charAt(digit))
                .boxed()
                .toList();
        return different.size() == 1 && different.getFirst() < first.length() - 1
                ? Stream.of("%s of %s and %s of %s differ in digit %d"
                        .formatted(first, one.number(), second, other.number(), different.getFirst() + 1))
                : Stream.empty();
    }
}
