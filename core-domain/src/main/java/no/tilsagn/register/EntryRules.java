package no.tilsagn.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.event.AggregateType;
import no.tilsagn.portfolio.PortfolioMember;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.programme.ProgrammeState;
import org.jspecify.annotations.Nullable;

/** The rules that hold in every register. */
public final class EntryRules {

    private EntryRules() {}

    /** No other entry of the register has the code. */
    public static Optional<Refusal> codeFree(RegisterCommand c, Participants in) {
        return Refusal.when(
                in.entry(c.subject()).isPresent(),
                RefusalCode.REGISTER_CODE_TAKEN,
                "register",
                c.register(),
                "code",
                c.code());
    }

    /** The register has an entry with the code. */
    public static Optional<Refusal> known(RegisterCommand c, Participants in) {
        return known(c.register(), c.programme(), c.code(), in);
    }

    /** A register has an entry with a code. */
    public static Optional<Refusal> known(
            AggregateType register, ProgrammeId programme, EntryCode code, Participants in) {
        return Refusal.when(
                in.entry(RegisterEvent.reference(register, programme, code)).isEmpty(),
                RefusalCode.UNKNOWN_REGISTER_ENTRY,
                "register",
                register,
                "code",
                code);
    }

    /** A register has an entry with each of some codes. */
    public static Optional<Refusal> known(
            AggregateType register, ProgrammeId programme, List<EntryCode> codes, Participants in) {
        return codes.stream()
                .flatMap(code -> known(register, programme, code, in).stream())
                .findFirst();
    }

    /** The programme has the project or focus area. */
    public static Optional<Refusal> memberKnown(PortfolioMember member, ProgrammeState programme) {
        return switch (member.kind()) {
            case PROJECT ->
                Refusal.when(
                        programme.project(member.number()).isEmpty(),
                        RefusalCode.UNKNOWN_PROJECT,
                        "project",
                        member.number());
            case FOCUS_AREA ->
                Refusal.when(
                        programme.focusArea(member.number()).isEmpty(),
                        RefusalCode.UNKNOWN_FOCUS_AREA,
                        "focusArea",
                        member.number());
        };
    }

    /**
     * What is recorded of an entry goes forward in days; the same day again corrects it.
     *
     * @param latest the day of what stands; none where it has no day
     */
    public static Optional<Refusal> notBefore(RegisterCommand c, @Nullable LocalDate latest) {
        return latest == null || !c.effectiveOn().isBefore(latest)
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        RefusalCode.LATER_DAY_RECORDED,
                        "register",
                        c.register(),
                        "code",
                        c.code(),
                        "day",
                        c.effectiveOn(),
                        "latest",
                        latest));
    }
}
