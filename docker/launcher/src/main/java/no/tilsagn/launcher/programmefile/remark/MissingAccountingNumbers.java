package no.tilsagn.launcher.programmefile.remark;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.tilsagn.launcher.programmefile.content.ActionProgramme;
import no.tilsagn.launcher.programmefile.content.Project;

/** A municipal recipient keeps accounts in the city's system, so the accounting number of its project lines is missed. */
final class MissingAccountingNumbers implements RemarkCheck {

    @Override
    public String id() {
        return "INC-05";
    }

    @Override
    public String kind() {
        return GAP;
    }

    @Override
    public Optional<Remark> look(ActionProgramme programme) {
        Set<String> municipal = ActionProgramme.entries(programme.recipients()).stream()
                .filter(recipient -> recipient.sector().equals("MUNICIPAL"))
                .flatMap(recipient -> recipient.printedForms().stream())
                .collect(Collectors.toSet());
        List<RemarkPlace> places = programme.budget().lines().stream()
                .filter(line -> municipal.contains(line.recipient())
                        && programme
                                .projectOf(line)
                                .filter(MissingAccountingNumbers::isMissing)
                                .isPresent())
                .map(line -> RemarkPlace.at(
                        line.line(), "no accounting number for the recipient %s".formatted(line.recipient())))
                .toList();
        return found(
                programme,
                "MEDIUM",
                places,
                "The accounting number is blank although the recipient is municipal.",
                "Kept as missing, apart from not applicable.");
    }

    private static boolean isMissing(Project project) {
        return project.accountingNumber().state().equals("MISSING");
    }
}
