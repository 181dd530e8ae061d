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
    public Optional<Remark> look(ActionProgramme programme) {
        List<Project> numbered = programme.projects().stream()
                .filter(project -> project.accountingNumber().number() != null)
                .toList();
        List<String> places = IntStream.range(0, numbered.size())
                .boxed()
                .flatMap(later ->
                        numbered.subList(0, later).stream().flatMap(earlier -> place(earlier, numbered.get(later))))
                .toList();
        return found(
                "MEDIUM",
                places,
                "Accounting numbers differ in one digit that is not the last: suspected typing error.",
                "Imported as printed; an accounting number is never used as a key.");
    }

    private static Stream<String> place(Project one, Project other) {
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
                ? Stream.of("%s (%s) and %s (%s), digit %d"
                        .formatted(first, one.number(), second, other.number(), different.getFirst() + 1))
                : Stream.empty();
    }
}
