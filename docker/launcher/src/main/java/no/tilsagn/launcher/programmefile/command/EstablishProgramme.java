package no.tilsagn.launcher.programmefile.command;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.launcher.programmefile.content.Decision;
import no.tilsagn.launcher.programmefile.content.FundSource;
import no.tilsagn.launcher.programmefile.content.Programme;

/** Body of {@code POST /programmes/{programme}}. */
public record EstablishProgramme(String name, List<FundSource> fundSources, LocalDate effectiveOn, Decision decision) {

    public static EstablishProgramme of(Programme programme) {
        return new EstablishProgramme(
                programme.name(), programme.fundSources(), programme.effectiveOn(), programme.decision());
    }
}
