package no.tilsagn.rule;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a dated rule says. Each kind refuses content that makes no sense when it is made. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AuthorityLimits.class, name = "AUTHORITY_LIMITS"),
    @JsonSubTypes.Type(value = ApplicationDeadlines.class, name = "APPLICATION_DEADLINES"),
    @JsonSubTypes.Type(value = ProcessingTimes.class, name = "PROCESSING_TIMES"),
    @JsonSubTypes.Type(value = CarryOverPolicy.class, name = "CARRY_OVER_POLICY"),
    @JsonSubTypes.Type(value = ReallocationAuthority.class, name = "REALLOCATION_AUTHORITY"),
    @JsonSubTypes.Type(value = FundSourceLastYear.class, name = "FUND_SOURCE_LAST_YEAR"),
    @JsonSubTypes.Type(value = GateDefinitions.class, name = "GATE_DEFINITIONS"),
    @JsonSubTypes.Type(value = BoardProcedure.class, name = "BOARD_PROCEDURE")
})
public sealed interface RuleContent
        permits AuthorityLimits,
                ApplicationDeadlines,
                ProcessingTimes,
                CarryOverPolicy,
                ReallocationAuthority,
                FundSourceLastYear,
                GateDefinitions,
                BoardProcedure {

    /** The rule that content of this kind is a version of. */
    RuleId rule();

    /**
     * Refuses a period in which the content makes no sense.
     *
     * @throws IllegalArgumentException when it makes none
     */
    default void checkPeriod(LocalDate validFrom, @Nullable LocalDate validTo) {
        // Most rules make sense in any period.
    }
}
