package no.tilsagn.commandservice.risk;

import java.time.LocalDate;
import java.util.Optional;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;
import no.tilsagn.risk.Assessment;
import no.tilsagn.risk.ReviewRisk;
import no.tilsagn.risk.RiskLevel;
import org.jspecify.annotations.Nullable;

/** Body of a request to review a risk. */
record RiskReview(
        @Nullable RiskLevel probability,
        @Nullable RiskLevel consequence,
        @Nullable RiskLevel level,
        @Nullable String mitigation,
        LocalDate reviewedOn) {

    ReviewRisk command(ProgrammeId programme, EntryCode risk, Optional<NewText> done) {
        return new ReviewRisk(
                programme,
                risk,
                new Assessment(probability, consequence, level),
                done.map(NewText::reference).orElse(null),
                reviewedOn);
    }
}
