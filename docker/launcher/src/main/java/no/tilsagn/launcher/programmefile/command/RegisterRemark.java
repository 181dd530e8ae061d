package no.tilsagn.launcher.programmefile.command;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.launcher.programmefile.remark.Remark;
import no.tilsagn.launcher.programmefile.remark.RemarkPlace;
import org.jspecify.annotations.Nullable;

/** Body of {@code POST /programmes/{programme}/remarks}. */
public record RegisterRemark(
        String code,
        String kind,
        String severity,
        @Nullable String section,
        int year,
        List<RemarkPlace> places,
        String language,
        String finding,
        String treatment,
        LocalDate effectiveOn) {

    /** Remarks of files are written in English, as those of the checks are. */
    private static final String LANGUAGE = "en";

    public static RegisterRemark of(Remark remark, int year, LocalDate effectiveOn) {
        return new RegisterRemark(
                remark.id(),
                remark.kind(),
                remark.severity(),
                remark.section(),
                year,
                remark.places(),
                LANGUAGE,
                remark.finding(),
                remark.handling(),
                effectiveOn);
    }
}
