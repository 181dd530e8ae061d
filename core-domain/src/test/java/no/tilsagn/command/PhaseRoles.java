package no.tilsagn.command;

import static no.tilsagn.scenario.Sample.decide;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.Sample.registerPhase;
import static no.tilsagn.scenario.SampleGates.BEFORE;
import static no.tilsagn.scenario.SampleGates.closeEarly;
import static no.tilsagn.scenario.SampleGates.correctDecision;
import static no.tilsagn.scenario.SampleGates.evidence;
import static no.tilsagn.scenario.SampleGates.handOver;
import static no.tilsagn.scenario.SampleGates.lead;
import static no.tilsagn.scenario.SampleGates.merge;
import static no.tilsagn.scenario.SampleGates.recommend;
import static no.tilsagn.scenario.SampleGates.review;

import no.tilsagn.project.EvidenceKind;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.project.Lead;
import no.tilsagn.project.Phase;
import no.tilsagn.scenario.Attempt;
import no.tilsagn.scenario.Scenario;

/** The rows of {@link RoleTableTest} about phases and gates. */
final class PhaseRoles {

    static final String TABLE = """
            register a phase                     | yes       -     -      -      -      -       -       -         -
            recommend at a gate                  | -         -     -      -      yes    -       -       -         -
            decide a gate                        | yes       -     -      -      -      -       -       -         -
            close a project early                | yes       -     -      -      -      -       -       -         -
            merge a project                      | yes       -     -      -      -      -       -       -         -
            correct a phase decision             | yes       -     -      -      -      -       -       -         -
            register evidence                    | -         -     yes    yes    -      yes     -       -         -
            hand a project over                  | -         -     yes    yes    -      yes     -       -         -
            name a lead                          | -         -     yes    yes    -      -       -       -         -
            review a benefits plan               | -         -     yes    yes    -      -       -       -         -
            """;

    private PhaseRoles() {}

    /** Nothing but the role can stand against the command. */
    static Attempt attempt(String command, Scenario programme) {
        return switch (command) {
            case "register a phase" -> programme.when(registerPhase("2021-37", Phase.IDEA));
            case "recommend at a gate" -> programme.when(recommend("2021-38", Gate.BP1, GateOutcome.GO));
            case "decide a gate" -> programme.when(decide("2021-38", Gate.BP1, GateOutcome.GO));
            case "close a project early" ->
                programme.and(project("2021-39", Phase.CONCEPT)).when(closeEarly("2021-39"));
            case "merge a project" -> programme.when(merge("2021-37", "2021-38"));
            case "correct a phase decision" ->
                programme.and(decide("2021-38", Gate.BP1, GateOutcome.HOLD)).when(correctDecision("2021-38", 1));
            case "register evidence" -> programme.when(evidence("2021-37", EvidenceKind.RATIONALE));
            case "hand a project over" ->
                programme.and(project("2021-39", Phase.CLOSING)).when(handOver("2021-39", BEFORE));
            case "name a lead" -> programme.when(lead("2021-37", Lead.STUDY_LEAD));
            case "review a benefits plan" -> programme.when(review("2021-37", BEFORE));
            default -> throw new IllegalArgumentException(command);
        };
    }
}
