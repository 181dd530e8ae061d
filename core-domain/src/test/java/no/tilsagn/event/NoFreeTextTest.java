package no.tilsagn.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Events hold no free text and no person's name. Whoever adds a component of text has to say here which of the kinds of
 * data it is that may stand in an event; prose goes to the text table and its {@link TextReference} in the event.
 */
class NoFreeTextTest {

    /** Names of programmes, areas, projects, budget lines and organisations: data, as the domain guide has it. */
    private static final Set<String> NAMES = Set.of(
            "ProgrammeEstablished.name",
            "FundSource.name",
            "ProjectRegistered.name",
            "ProjectRegistered.owners",
            "FocusAreaRegistered.name",
            "FocusAreaRegistered.owners",
            "HandOver.to",
            "Alias.name",
            "BudgetGroup.name",
            "BudgetBlock.name",
            "BudgetLine.name",
            "BudgetLine.recipient",
            "SpecificationRow.name",
            "FundingApplicationSubmitted.recipient",
            "GoalRegistered.subProgramme",
            "BenefitRegistered.name",
            "GatheringRegistered.name",
            "SeatRegistered.organisation",
            "SeatRegistered.position",
            "SeatRegistered.recipients");

    /** Numbers and codes. */
    private static final Set<String> CODES = Set.of(
            "FundSource.code",
            "FundSourceLastYear.source",
            "ProjectNumberAssigned.number",
            "ProjectRegistered.number",
            "AccountingNumber.number",
            "BuildsOn.project",
            "FocusAreaCodeAssigned.code",
            "FocusAreaRegistered.code",
            "BudgetGroup.code",
            "BudgetBlock.code",
            "BudgetBlock.group",
            "BudgetLine.block",
            "SpecificationRow.code",
            "SourcePart.source",
            "YearClosed.returning",
            "CommandRefused.command",
            "CommandRefused.code",
            "ProjectMerged.successor",
            "PortfolioMember.number",
            "Matter.subject");

    /** References to documents, texts and events, and opaque ids of actors. */
    private static final Set<String> REFERENCES = Set.of(
            "DecisionReference.reference",
            "GateDecided.evidence",
            "Evidence.reference",
            "Evidence.sha256",
            "ReportApproved.sha256",
            "EvidenceRegistered.preparedBy",
            "LeadNamed.actor",
            "LeadNamed.preparedBy",
            "ProjectHandedOver.preparedBy",
            "BenefitsPlanReviewed.reference",
            "BenefitsPlanReviewed.preparedBy",
            "GateRecommendation.recommendedBy",
            "CaseWorkRecorded.caseReference",
            "CaseWorkRecorded.preparedBy",
            "FundingApplicationRecommended.recommendedBy",
            "GrantLetterRecorded.letter",
            "MinutesApproved.minutes",
            "LegalRule.id",
            "RemarkSubject.section",
            "TextReference.id",
            "EventReference.aggregate",
            "TextReference.hash",
            "CommandRefused.refusal",
            "AggregateReference.id");

    /** Figures and codes by name; the rules and commands they come from hold none but those above. */
    private static final Set<String> FIGURES = Set.of("CommandRefused.facts", "CommandRefused.asked");

    @Test
    void every_text_in_an_event_is_a_name_a_code_a_reference_or_a_figure() {
        Set<String> texts = Arrays.stream(EventType.values())
                .flatMap(type -> Components.texts(type.eventClass()).stream())
                .collect(Collectors.toSet());
        Set<String> allowed = Stream.of(NAMES, CODES, REFERENCES, FIGURES)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());

        assertThat(texts).containsExactlyInAnyOrderElementsOf(allowed);
    }

    @ParameterizedTest
    @MethodSource("badExamples")
    void a_text_is_found_wherever_it_hides(Class<?> example, String text) {
        assertThat(Components.texts(example)).containsExactly(text);
    }

    record Remark(String remark) {}

    record Plain(long kroner, String remark) {}

    record Listed(List<String> remarks) {}

    record Nested(List<Remark> remarks) {}

    record Mapped(SortedMap<Integer, Object> remarks) {}

    static Stream<Arguments> badExamples() {
        return Stream.of(
                Arguments.of(Plain.class, "Plain.remark"),
                Arguments.of(Listed.class, "Listed.remarks"),
                Arguments.of(Nested.class, "Remark.remark"),
                Arguments.of(Mapped.class, "Mapped.remarks"));
    }
}
