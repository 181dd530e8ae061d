package no.tilsagn.scenario;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.TextReference;
import no.tilsagn.focusarea.FocusAreaId;
import no.tilsagn.focusarea.FocusAreaStatus;
import no.tilsagn.focusarea.RegisterFocusArea;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.EstablishProgramme;
import no.tilsagn.programme.FundSource;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.AccountingNumber;
import no.tilsagn.project.BuildsOn;
import no.tilsagn.project.DecideGate;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.project.Phase;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.RegisterPhase;
import no.tilsagn.project.RegisterProject;
import org.jspecify.annotations.Nullable;

/** The programme the tests tell of: its people's commands, with everything a test does not talk about filled in. */
public final class Sample {

    public static final ProgrammeId PROGRAMME = ProgrammeId.of("delprogram-sysselsetting");
    public static final Year Y2025 = Year.of(2025);
    public static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    public static final DecisionReference MINUTES = new DecisionReference("HP25 9.1", LocalDate.of(2024, 12, 10));
    public static final TextReference REASON = new TextReference("text-1", "0".repeat(64));
    public static final SourceLabel GDS = SourceLabel.of("GDS");
    public static final SourceLabel OS = SourceLabel.of("OS");
    public static final SourceLabel OIO = SourceLabel.of("OIO");
    public static final SourceLabel ALL = SourceLabel.of("GDS+OS+OIO");
    public static final List<FundSource> FUND_SOURCES = List.of(
            new FundSource("GDS", "Groruddalen", Year.of(2026)),
            new FundSource("OS", "Oslo sør", Year.of(2026)),
            new FundSource("OIO", "Oslo indre øst", Year.of(2026)));

    private Sample() {}

    public static EstablishProgramme establish() {
        return establish(FUND_SOURCES);
    }

    public static EstablishProgramme establish(List<FundSource> sources) {
        return new EstablishProgramme(PROGRAMME, "Delprogram sysselsetting", sources, DAY, MINUTES, false);
    }

    public static ProjectId projectId(String number) {
        return ProjectId.of("project-" + number);
    }

    public static FocusAreaId focusAreaId(String code) {
        return FocusAreaId.of("focus-area-" + code.toLowerCase(Locale.ROOT));
    }

    /** A project that opens in a phase, or in <em>not stated</em>. */
    public static RegisterProject project(String number, @Nullable Phase openingPhase) {
        return project(number, number, openingPhase);
    }

    public static RegisterProject project(String number, @Nullable Phase openingPhase, BuildsOn... buildsOn) {
        return project(number, number, openingPhase, buildsOn);
    }

    /** A project whose id is not made from its number, so that two can ask for one number. */
    public static RegisterProject project(
            String id, String number, @Nullable Phase openingPhase, BuildsOn... buildsOn) {
        return new RegisterProject(
                PROGRAMME,
                projectId(id),
                number,
                "Oslojobb",
                List.of(),
                false,
                null,
                null,
                List.of("Nav Søndre Nordstrand"),
                new AccountingNumber(AccountingNumber.State.NUMBER, "30151703"),
                List.of(buildsOn),
                openingPhase,
                false,
                null,
                DAY);
    }

    public static RegisterFocusArea focusArea(String code, BuildsOn... buildsOn) {
        return focusArea(code, code, buildsOn);
    }

    public static RegisterFocusArea focusArea(String id, String code, BuildsOn... buildsOn) {
        return new RegisterFocusArea(
                PROGRAMME,
                focusAreaId(id),
                code,
                "Digitalisering",
                List.of(),
                false,
                null,
                null,
                List.of("Nav Grorud"),
                List.of(buildsOn),
                FocusAreaStatus.OPEN,
                null,
                DAY);
    }

    public static RegisterPhase registerPhase(String number, Phase phase) {
        return new RegisterPhase(PROGRAMME, projectId(number), phase, DAY, MINUTES);
    }

    public static DecideGate decide(String number, Gate gate, GateOutcome outcome) {
        return new DecideGate(PROGRAMME, projectId(number), gate, outcome, DAY, MINUTES);
    }
}
