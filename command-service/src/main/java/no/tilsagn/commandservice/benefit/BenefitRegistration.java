package no.tilsagn.commandservice.benefit;

import java.time.LocalDate;
import java.util.Optional;
import no.tilsagn.benefit.BenefitKind;
import no.tilsagn.benefit.RegisterBenefit;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;

/** Body of a request to register a benefit. */
record BenefitRegistration(
        EntryCode code,
        BenefitKind kind,
        String name,
        @Nullable String description,
        LocalDate effectiveOn) {

    RegisterBenefit command(ProgrammeId programme, Optional<NewText> text) {
        return new RegisterBenefit(
                programme, code, kind, name, text.map(NewText::reference).orElse(null), effectiveOn);
    }
}
