package no.tilsagn.commandservice.remark;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.event.Language;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;
import no.tilsagn.remark.RegisterRemark;
import no.tilsagn.remark.RemarkKind;
import no.tilsagn.remark.RemarkPlace;
import no.tilsagn.remark.RemarkSeverity;
import no.tilsagn.remark.RemarkSubject;
import org.jspecify.annotations.Nullable;

/** Body of a request to register a remark on the source. */
record RemarkRegistration(
        EntryCode code,
        RemarkKind kind,
        RemarkSeverity severity,
        @Nullable String section,
        Year year,
        List<Place> places,
        Language language,
        String finding,
        String treatment,
        LocalDate effectiveOn) {

    /** A place the remark is about. */
    record Place(
            @Nullable LineCode line,
            @Nullable List<String> label,
            @Nullable String finding) {

        RemarkPlace with(@Nullable NewText text) {
            return new RemarkPlace(
                    line, label == null ? null : new SourceLabel(label), text == null ? null : text.reference());
        }
    }

    RegisterRemark command(ProgrammeId programme, RemarkTexts texts) {
        List<RemarkPlace> all = IntStream.range(0, places.size())
                .mapToObj(i -> places.get(i).with(texts.there().get(i).orElse(null)))
                .toList();
        return new RegisterRemark(
                programme,
                code,
                new RemarkSubject(kind, severity, section, year, all, language),
                texts.finding().reference(),
                texts.treatment().reference(),
                effectiveOn);
    }
}
