package no.tilsagn.scenario;

import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.OS;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.Sample.Y2025;

import java.time.Year;
import java.util.List;
import no.tilsagn.event.Language;
import no.tilsagn.event.TextReference;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.register.EntryCode;
import no.tilsagn.remark.RegisterRemark;
import no.tilsagn.remark.RemarkKind;
import no.tilsagn.remark.RemarkPlace;
import no.tilsagn.remark.RemarkRegistered;
import no.tilsagn.remark.RemarkSeverity;
import no.tilsagn.remark.RemarkSubject;

/** Remarks on the source, with everything a test does not talk about filled in. */
public final class SampleRemarks {

    public static final TextReference FINDING_THERE = new TextReference("text-3", "2".repeat(64));
    public static final TextReference TREATMENT = new TextReference("text-4", "3".repeat(64));

    /** A row of the project developers prints another total than it applies for. */
    public static final RemarkSubject DEVELOPERS = new RemarkSubject(
            RemarkKind.CONTRADICTION,
            RemarkSeverity.HIGH,
            "9.1",
            Y2025,
            List.of(new RemarkPlace(LineCode.of("PROJECT_DEVELOPERS"), OS, FINDING_THERE)),
            Language.EN);

    /** Of no section, and about the year as a whole. */
    public static final RemarkSubject OF_THE_YEAR = about(Y2025);

    private SampleRemarks() {}

    public static RegisterRemark remark(String code, RemarkSubject about) {
        return new RegisterRemark(PROGRAMME, EntryCode.of(code), about, REASON, TREATMENT, DAY);
    }

    public static RemarkRegistered registered(String code, RemarkSubject about) {
        return new RemarkRegistered(PROGRAMME, EntryCode.of(code), about, REASON, TREATMENT);
    }

    public static RemarkSubject about(Year year, RemarkPlace... places) {
        return new RemarkSubject(RemarkKind.LOSS, RemarkSeverity.INFO, null, year, List.of(places), Language.NB);
    }

    public static RemarkPlace at(String line) {
        return new RemarkPlace(LineCode.of(line), null, null);
    }

    public static RemarkPlace under(String label) {
        return new RemarkPlace(null, SourceLabel.of(label), null);
    }
}
