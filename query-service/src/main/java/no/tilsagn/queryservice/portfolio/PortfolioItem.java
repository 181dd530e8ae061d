package no.tilsagn.queryservice.portfolio;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import no.tilsagn.money.Money;
import no.tilsagn.portfolio.EntryKind;
import no.tilsagn.portfolio.EntryStatus;
import no.tilsagn.portfolio.LineBalance;
import no.tilsagn.portfolio.PhaseBasis;
import no.tilsagn.portfolio.PortfolioEntry;
import no.tilsagn.portfolio.RegisterEntry;
import no.tilsagn.portfolio.Standing;
import no.tilsagn.project.AccountingNumber;
import no.tilsagn.project.Alias;
import no.tilsagn.project.BuildsOn;
import no.tilsagn.queryservice.rating.RatingItem;
import org.jspecify.annotations.Nullable;

/**
 * A project or focus area as it is shown.
 *
 * @param number the project's number or the focus area's code
 * @param phase a phase's name or NOT_STATED; none for a focus area
 * @param phaseBasis how the phase is known; none for a focus area
 * @param buildsOn project numbers; none in it where the source does not name the project
 * @param takenOverBy the line organisations that took over what a project leaves behind
 * @param version what a decision about it is made on, for If-Match
 * @param available what is left on its lines, in whole kroner
 */
public record PortfolioItem(
        String id,
        EntryKind kind,
        String number,
        String name,
        @Nullable String phase,
        @Nullable PhaseBasis phaseBasis,
        EntryStatus status,
        boolean youth,
        List<String> owners,
        @Nullable YearMonth startMonth,
        @Nullable YearMonth endMonth,
        @Nullable AccountingNumber accountingNumber,
        List<BuildsOn> buildsOn,
        boolean budgetOnly,
        List<Alias> aliases,
        List<String> takenOverBy,
        long version,
        List<LineBalance> money,
        Money available) {

    static PortfolioItem of(PortfolioEntry entry) {
        RegisterEntry register = entry.register();
        return new PortfolioItem(
                entry.id(),
                entry.kind(),
                register.number(),
                register.name(),
                phase(entry.standing()),
                entry.standing().phaseBasis(),
                entry.standing().status(),
                register.youth(),
                register.owners(),
                register.startMonth(),
                register.endMonth(),
                register.accountingNumber(),
                register.buildsOn(),
                register.budgetOnly(),
                register.aliases(),
                entry.takenOverBy(),
                entry.version(),
                entry.money(),
                entry.available());
    }

    /** Its rating among those of projects, by their numbers; none where it is not rated, and a focus area never is. */
    public @Nullable RatingItem rating(Map<String, RatingItem> ofProjects) {
        return kind == EntryKind.PROJECT ? ofProjects.get(number) : null;
    }

    private static @Nullable String phase(Standing standing) {
        if (standing.phaseBasis() == PhaseBasis.NOT_STATED) {
            return PhaseBasis.NOT_STATED.name();
        }
        return standing.phase() == null ? null : standing.phase().name();
    }
}
