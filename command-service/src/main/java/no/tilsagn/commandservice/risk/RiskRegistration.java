package no.tilsagn.commandservice.risk;

import java.time.LocalDate;
import java.util.Optional;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;
import no.tilsagn.risk.Assessment;
import no.tilsagn.risk.RegisterRisk;
import no.tilsagn.risk.RiskLevel;
import org.jspecify.annotations.Nullable;

/** Body of a request to register a risk. */
record RiskRegistration(
        EntryCode code,
        String description,
        @Nullable RiskLevel probability,
        @Nullable RiskLevel consequence,
        @Nullable RiskLevel level,
        @Nullable String mitigation,
        LocalDate effectiveOn) {

    RegisterRisk command(ProgrammeId programme, NewText what, Optional<NewText> done) {
        return new RegisterRisk(
                programme,
                code,
                what.reference(),
                new Assessment(probability, consequence, level),
                done.map(NewText::reference).orElse(null),
                effectiveOn);
    }
}
