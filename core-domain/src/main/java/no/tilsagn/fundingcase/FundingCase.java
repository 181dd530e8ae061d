package no.tilsagn.fundingcase;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.ApplicationStatus;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.project.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * The case of a funding application, as its history says.
 *
 * @param position of its submission
 * @param amount applied for, in whole kroner
 * @param project the line's; none for a line without one
 * @param receivedOn the day its submission has effect
 * @param steps in the order of the log, its receipt first
 */
public record FundingCase(
        FundingApplicationId id,
        long position,
        ApplicationKind kind,
        Year year,
        LineCode line,
        SourceLabel label,
        Money amount,
        String recipient,
        @Nullable ProjectId project,
        LocalDate receivedOn,
        ApplicationStatus status,
        List<CaseStep> steps)
        implements CaseRow {

    /** What the keys of all of them begin with; the id follows. */
    public static final String KEY_PREFIX = "case/";

    public FundingCase {
        steps = List.copyOf(steps);
    }

    static String key(FundingApplicationId id) {
        return KEY_PREFIX + id;
    }

    /** The first decision that granted or rejected it, if there is one; an appeal does not move it. */
    public Optional<CaseStep> decided() {
        return steps.stream().filter(step -> step.kind().decides()).findFirst();
    }

    /** The day its time stopped: its first decision was made, or it was withdrawn. */
    public Optional<LocalDate> endedOn() {
        return steps.stream()
                .filter(step -> step.kind().decides() || step.kind() == CaseStep.Kind.WITHDRAWN)
                .findFirst()
                .map(step ->
                        step.decision() == null ? step.on() : step.decision().decidedOn());
    }

    FundingCase then(CaseStep step, ApplicationStatus next) {
        return new FundingCase(
                id,
                position,
                kind,
                year,
                line,
                label,
                amount,
                recipient,
                project,
                receivedOn,
                next,
                Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    @Override
    public String key() {
        return key(id);
    }
}
