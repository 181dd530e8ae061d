package no.tilsagn.programme;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.money.SourceLabel;

/** The rules every label in a command has to meet. */
public final class LabelRules {

    private LabelRules() {}

    /** The programme has every source the labels name. */
    public static Optional<Refusal> sourcesKnown(ProgrammeState programme, Collection<SourceLabel> labels) {
        return labels.stream()
                .flatMap(label -> programme.unknownSource(label).stream())
                .findFirst()
                .map(source -> Refusal.of(RefusalCode.UNKNOWN_FUND_SOURCE, "source", source));
    }

    /** Every label names its sources in the programme's order. */
    public static Optional<Refusal> inOrder(ProgrammeState programme, Collection<SourceLabel> labels) {
        return labels.stream()
                .filter(label -> !programme.inOrder(label).equals(label))
                .findFirst()
                .map(label -> Refusal.of(
                        RefusalCode.LABEL_OUT_OF_ORDER, "label", label, "inOrder", programme.inOrder(label)));
    }

    /** No label names a source that pays nothing any more that year, as its last year stands on a day. */
    public static Optional<Refusal> notPastLastYear(
            ProgrammeState programme, Year year, LocalDate day, Collection<SourceLabel> labels) {
        List<FundSource> ended = labels.stream()
                .flatMap(label -> programme.sources(label, day).stream())
                .filter(source -> source.lastYear().isBefore(year))
                .toList();
        return Refusal.when(
                !ended.isEmpty(),
                RefusalCode.FUND_SOURCE_PAST_LAST_YEAR,
                "source",
                ended.stream().map(FundSource::code).findFirst().orElse(""),
                "lastYear",
                ended.stream().map(s -> s.lastYear().getValue()).findFirst().orElse(0),
                "year",
                year.getValue());
    }
}
