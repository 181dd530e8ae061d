package no.tilsagn.system.contest;

import java.time.LocalDate;
import java.time.Year;
import no.tilsagn.budget.SetFrame;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.command.Role;
import no.tilsagn.fundingapplication.ApproveFundingApplication;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.WithdrawFundingApplication;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.DecideGate;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.project.ProjectId;

/** The commands of a contest, each in both forms. */
record Attempts(ProgrammeId programme) {

    private static final LocalDate ON = LocalDate.parse(ContestedProgramme.DAY);
    private static final DecisionReference DECISION = new DecisionReference("2025/17", ON);

    Attempt approve(String key, String application) {
        return new Attempt(
                key,
                Role.BOARD_SECRETARY,
                new ApproveFundingApplication(
                        programme, FundingApplicationId.of(application), null, null, null, null, ON, DECISION),
                "/funding-applications/" + application + "/approval",
                ContestedProgramme.approval());
    }

    Attempt withdraw(String key, String application) {
        return new Attempt(
                key,
                Role.PROJECT_OWNER,
                new WithdrawFundingApplication(programme, FundingApplicationId.of(application), null, ON),
                "/funding-applications/" + application + "/withdrawal",
                ContestedProgramme.withdrawal());
    }

    Attempt pass(String key, String project, Gate gate) {
        return new Attempt(
                key,
                Role.BOARD_SECRETARY,
                new DecideGate(programme, ProjectId.of(project), gate, GateOutcome.GO, ON, DECISION),
                "/projects/" + project + "/gate-decisions",
                ContestedProgramme.gateDecision(gate.code()));
    }

    Attempt setFrame(String key, long amount) {
        return new Attempt(
                key,
                Role.BOARD_SECRETARY,
                new SetFrame(
                        programme,
                        Year.of(ContestedProgramme.YEAR),
                        SourceLabel.of(ContestedProgramme.LABEL),
                        Money.of(amount),
                        ON,
                        DECISION),
                "/budget-years/%d/frames".formatted(ContestedProgramme.YEAR),
                ContestedProgramme.frame(amount));
    }
}
