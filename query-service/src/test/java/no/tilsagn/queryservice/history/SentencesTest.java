package no.tilsagn.queryservice.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.tilsagn.board.Deputising;
import no.tilsagn.board.DeputisingCause;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.history.HistoryFact;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.plannedwork.PlannedWorkKind;
import no.tilsagn.plannedwork.PlannedWorkStatus;
import no.tilsagn.project.EvidenceKind;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.project.Lead;
import no.tilsagn.project.Phase;
import no.tilsagn.queryservice.testing.HandOvers;
import no.tilsagn.rating.Criterion;
import no.tilsagn.rating.Rating;
import no.tilsagn.rating.RatingColour;
import no.tilsagn.register.EntryCode;
import no.tilsagn.spending.Tertial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class SentencesTest {

    private static final Locale NORWEGIAN = Locale.of("nb");
    private static final DecisionReference DECISION = new DecisionReference("2025/14-3", LocalDate.of(2025, 4, 15));
    private static final Year YEAR = Year.of(2025);
    private static final LineCode LINE = LineCode.of("2021-37");
    private static final SourceLabel OS = SourceLabel.of("OS");
    private static final FundingApplicationId APPLICATION = FundingApplicationId.of("funding-application-1");
    private static final Money AMOUNT = Money.of(450_000);
    private static final Account FROM = Account.line(YEAR, LINE, OS);
    private static final Account TO = Account.line(YEAR, LineCode.of("2017-13"), OS);

    private final Sentences sentences = new Sentences(messages());

    static List<HistoryFact> facts() {
        return List.of(
                new HistoryFact.Entered("2021-37", "Oslojobb", null, true),
                new HistoryFact.Entered("2021-37", "Oslojobb", Phase.CONCEPT, false),
                new HistoryFact.BuiltOn("FO-DIG", "Digitalisering"),
                new HistoryFact.PhaseRegistered(Phase.EXECUTION, DECISION),
                new HistoryFact.GateRecommended(Gate.BP2, GateOutcome.STOP, DECISION),
                new HistoryFact.GateDecided(Gate.BP4, GateOutcome.REWORK, DECISION),
                new HistoryFact.EvidenceRegistered(EvidenceKind.PHASE_PLAN, "2025/17-3", DECISION.decidedOn()),
                new HistoryFact.LeadNamed(Lead.STUDY_LEAD, "actor-3"),
                new HistoryFact.BenefitsPlanReviewed(DECISION.decidedOn(), "2025/17-4"),
                new HistoryFact.HandedOver(HandOvers.of(List.of(), List.of())),
                new HistoryFact.HandedOver(HandOvers.full()),
                new HistoryFact.ClosedEarly(DECISION),
                new HistoryFact.Merged("2021-38", DECISION),
                new HistoryFact.PhaseChanged(Phase.CONCEPT, Phase.PLANNING, Gate.BP2, DECISION),
                new HistoryFact.DecisionCorrected(DECISION, Phase.CONCEPT, DECISION),
                new HistoryFact.DecisionCorrected(DECISION, null, DECISION),
                new HistoryFact.PhaseChanged(null, Phase.STOPPED, null, DECISION),
                new HistoryFact.LineOpened(YEAR, LINE, OS, true),
                new HistoryFact.LineOpened(YEAR, LINE, OS, false),
                new HistoryFact.PlanAdopted(YEAR, LINE, OS, AMOUNT, Money.ZERO, DECISION),
                new HistoryFact.Applied(APPLICATION, ApplicationKind.SUPPLEMENTARY, YEAR, LINE, OS, AMOUNT),
                new HistoryFact.Approved(APPLICATION, AMOUNT, DECISION, null),
                new HistoryFact.Rejected(APPLICATION, DECISION, null),
                new HistoryFact.Withdrawn(APPLICATION),
                new HistoryFact.Received(FROM, TO, AMOUNT, DECISION, null),
                new HistoryFact.Paid(FROM, TO, AMOUNT, DECISION, null),
                new HistoryFact.OpeningRegistered(YEAR, OS, AMOUNT, DECISION),
                new HistoryFact.FlagLifted(YEAR, DECISION),
                new HistoryFact.SetApart(YEAR, SourceLabel.of("GDS+OS"), OS, AMOUNT, DECISION),
                new HistoryFact.SpendingReported(YEAR, Tertial.T2, OS, AMOUNT),
                new HistoryFact.SpendingCorrected(YEAR, Tertial.T3, OS, AMOUNT, Money.ZERO),
                new HistoryFact.CarryOverEstimated(YEAR, OS, AMOUNT),
                new HistoryFact.CarriedOver(YEAR, OS, AMOUNT, DECISION),
                new HistoryFact.OpeningAdjusted(YEAR, OS, AMOUNT, Money.ZERO),
                new HistoryFact.WorkPlanned(EntryCode.of("P06"), PlannedWorkKind.RESULT, YEAR),
                new HistoryFact.WorkStatusRecorded(EntryCode.of("P06"), PlannedWorkStatus.UNDER_WAY),
                new HistoryFact.BenefitsPlanSet(List.of(EntryCode.of("B02"), EntryCode.of("B11"))),
                new HistoryFact.BenefitsPlanSet(List.of()),
                new HistoryFact.Rated(Rating.of(Map.of(Criterion.INNOVATION_HEIGHT, RatingColour.RED), true)),
                new HistoryFact.Rated(Rating.of(Map.of(), false)));
    }

    @Test
    void everyKindOfFactIsTried() {
        assertThat(facts().stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(HistoryFact.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyFactIsASentenceInBothLanguages(HistoryFact fact) {
        String norwegian = sentences.of(fact, NORWEGIAN);
        String english = sentences.of(fact, Locale.ENGLISH);

        assertThat(List.of(norwegian, english))
                .allSatisfy(sentence -> assertThat(sentence)
                        .doesNotContain("{", "null", "history.")
                        .endsWith("."));
        assertThat(norwegian).isNotEqualTo(english);
    }

    @Test
    void aDecisionOfTheDeputysNamesTheSeatAndWhyTheChairDidNotDecide() {
        Deputising away = new Deputising(EntryCode.of("04"), DeputisingCause.CHAIR_AWAY);

        assertThat(sentences.of(new HistoryFact.Approved(APPLICATION, AMOUNT, DECISION, away), Locale.ENGLISH))
                .endsWith("(decision 2025/14-3 of 15 April 2025, made by the deputy chair (seat 04) because the chair"
                        + " was away).");
        assertThat(sentences.of(new HistoryFact.Paid(FROM, TO, AMOUNT, DECISION, away), NORWEGIAN))
                .endsWith("(vedtak 2025/14-3 av 15. april 2025, truffet av nestlederen (plass 04) fordi styrelederen"
                        + " var borte).");
    }

    @Test
    void carriedOverAndTransferredAreTwoWords() {
        HistoryFact carried = new HistoryFact.PlanAdopted(YEAR, LINE, OS, AMOUNT, Money.ZERO, DECISION);
        HistoryFact transferred = new HistoryFact.Paid(FROM, TO, AMOUNT, DECISION, null);

        assertThat(sentences.of(carried, Locale.ENGLISH)).contains("carried over from 2024");
        assertThat(sentences.of(transferred, Locale.ENGLISH))
                .isEqualTo("NOK 450,000 was transferred from line 2021-37 for 2025 (OS) to line 2017-13 for 2025 (OS)"
                        + " (decision 2025/14-3 of 15 April 2025).");
        assertThat(sentences.of(carried, NORWEGIAN)).contains("450\u00a0000 kroner overført fra 2024");
        assertThat(sentences.of(transferred, NORWEGIAN)).doesNotContain("overført");
    }

    @Test
    void whoTookOverWhatIsSaidWhole() {
        assertThat(sentences.of(new HistoryFact.HandedOver(HandOvers.full()), Locale.ENGLISH))
                .startsWith("The project was handed over to the line organisation: Nav Grorud, Bydel Alna took over"
                        + " (2025/17-12 of ")
                .endsWith("). Handed over: P1. Benefits to realise: G2.");
    }

    @Test
    void everyNamedValueHasAWordInBothLanguages() {
        for (Locale locale : List.of(NORWEGIAN, Locale.ENGLISH)) {
            Words words = new Words(messages(), locale);
            for (Enum<?>[] values : List.<Enum<?>[]>of(
                    Phase.values(),
                    GateOutcome.values(),
                    EvidenceKind.values(),
                    Lead.values(),
                    ApplicationKind.values(),
                    Tertial.values())) {
                for (Enum<?> value : values) {
                    assertThat(words.name(value)).isNotBlank();
                }
            }
        }
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/history");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
