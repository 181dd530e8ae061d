package no.tilsagn.benefitsplan;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.register.EntryCode;
import no.tilsagn.register.EntryState;

/**
 * What later decisions need of a benefits plan.
 *
 * @param benefits it lists
 * @param setOn since when it lists them
 */
public record BenefitsPlanState(List<EntryCode> benefits, LocalDate setOn) implements EntryState {

    public BenefitsPlanState {
        benefits = List.copyOf(benefits);
    }

    /** The state after an event. */
    public static BenefitsPlanState after(BenefitsPlanEvent event) {
        return switch (event) {
            case BenefitsPlanEstablished e -> new BenefitsPlanState(e.benefits(), e.setOn());
            case BenefitsPlanRevised e -> new BenefitsPlanState(e.benefits(), e.setOn());
        };
    }
}
