package no.tilsagn.scenario;

import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.SampleBudget.applicationId;

import no.tilsagn.board.Deputising;
import no.tilsagn.board.DeputisingCause;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.fundingapplication.AppealOutcome;
import no.tilsagn.fundingapplication.ApproveFundingApplication;
import no.tilsagn.fundingapplication.DecideAppeal;
import no.tilsagn.fundingapplication.DecidedUnder;
import no.tilsagn.fundingapplication.DeferFundingApplication;
import no.tilsagn.fundingapplication.LodgeAppeal;
import no.tilsagn.fundingapplication.RecommendFundingApplication;
import no.tilsagn.fundingapplication.Recommendation;
import no.tilsagn.fundingapplication.RecordCaseWork;
import no.tilsagn.fundingapplication.RecordGrantLetter;
import no.tilsagn.money.Money;
import no.tilsagn.rule.AuthorityLimits;
import no.tilsagn.rule.DecidingAuthority;
import org.jspecify.annotations.Nullable;

/** The steps of a case, with everything a test does not talk about filled in. */
public final class SampleCase {

    /** What a decision under {@link SampleRules#boardDecidesAll} stores, as the first version of its rule. */
    public static final DecidedUnder BY_BOARD = under(DecidingAuthority.STRATEGIC_BOARD, 1);

    /** Seat D is the deputy's in {@link SampleMeetings#board}. */
    public static final Deputising FOR_RECUSED_CHAIR = deputy("D", DeputisingCause.CHAIR_RECUSED);

    /** A decision of a day on which there is a board. */
    public static final DecisionReference DECIDED = new DecisionReference("2025/17-8", DAY);

    private SampleCase() {}

    public static Deputising deputy(String seat, DeputisingCause cause) {
        return new Deputising(SampleRegisters.code(seat), cause);
    }

    /** What a deputy's decision under the first version of the rule stores. */
    public static DecidedUnder byDeputy(Deputising deputising) {
        return new DecidedUnder(DecidingAuthority.BOARD_CHAIR, AuthorityLimits.RULE, 1, deputising);
    }

    public static DecidedUnder under(DecidingAuthority authority, int version) {
        return new DecidedUnder(authority, AuthorityLimits.RULE, version, null);
    }

    public static RecordCaseWork caseWork(String id) {
        return new RecordCaseWork(PROGRAMME, applicationId(id), "2025/17", null, DAY);
    }

    public static RecommendFundingApplication recommend(String id, long kroner) {
        return new RecommendFundingApplication(
                PROGRAMME, applicationId(id), Recommendation.GRANT, Money.of(kroner), DAY, MINUTES);
    }

    public static DeferFundingApplication defer(String id) {
        return new DeferFundingApplication(PROGRAMME, applicationId(id), null, null, REASON, DAY, MINUTES);
    }

    public static ApproveFundingApplication approve(String id, @Nullable DecidingAuthority authority) {
        return new ApproveFundingApplication(PROGRAMME, applicationId(id), authority, null, null, null, DAY, MINUTES);
    }

    /** Granted by the deputy, or by the chair where nobody deputised. */
    public static ApproveFundingApplication approve(
            String id, DecidingAuthority authority, @Nullable Deputising deputising) {
        return new ApproveFundingApplication(
                PROGRAMME, applicationId(id), authority, deputising, null, null, DAY, DECIDED);
    }

    /** A grant in part. */
    public static ApproveFundingApplication approve(String id, long kroner) {
        return new ApproveFundingApplication(
                PROGRAMME, applicationId(id), null, null, Money.of(kroner), REASON, DAY, MINUTES);
    }

    public static LodgeAppeal appeal(String id) {
        return new LodgeAppeal(PROGRAMME, applicationId(id), REASON, DAY);
    }

    public static DecideAppeal decideAppeal(String id, AppealOutcome outcome, @Nullable Long kroner) {
        return new DecideAppeal(
                PROGRAMME,
                applicationId(id),
                null,
                null,
                outcome,
                kroner == null ? null : Money.of(kroner),
                REASON,
                DAY,
                MINUTES);
    }

    public static RecordGrantLetter letter(String id) {
        return new RecordGrantLetter(PROGRAMME, applicationId(id), "2025/17-9", DAY);
    }
}
