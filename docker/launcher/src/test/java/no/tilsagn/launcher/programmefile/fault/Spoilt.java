package no.tilsagn.launcher.programmefile.fault;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.tilsagn.launcher.programmefile.EditedProgrammeFile;

/**
 * A change to a committed file that makes exactly one fault.
 *
 * @param figure what the message says of it
 * @param textOnLine what stands on the line the fault names
 */
record Spoilt(
        Path file, String code, String pointer, String figure, String textOnLine, Consumer<EditedProgrammeFile> edit) {

    @Override
    public String toString() {
        return code + " at " + pointer;
    }

    static Stream<Spoilt> faults() {
        return Stream.of(SpoiltShapes.faults(), SpoiltTables.faults(), SpoiltRules.faults())
                .flatMap(faults -> faults);
    }

    static String authorityRules(String boundsOfSecond) {
        return """
                {"section": null, "validFrom": "2026-01-01", "items": [
                  {"authority": "LEADER", "lessThan": 50000, "processing": "CONTINUOUS", "workingDays": 10},
                  {"authority": "BOARD", %s, "processing": "BY_DEADLINE", "workingDays": null}]}""".formatted(boundsOfSecond);
    }

    static String rule(String validTo, String content) {
        return """
                [{"validFrom": "2026-01-01", "validTo": %s, "content": {%s},
                  "decision": {"reference": "FJ26 4", "decidedOn": "2025-11-20"}}]""".formatted(validTo, content);
    }

    static String recipients(String office) {
        return """
                {"section": null, "items": [{"code": "R1", "reading": "all of them", "sector": "NOT_STATED",
                  "printedForms": ["Bydel Havna", "Bydel Skogen", "Stiftelsen Gryta", "%s"]}]}""".formatted(office);
    }

    static String frame(String source) {
        return """
                {"label": ["%s"], "amount": 1, "effectiveOn": "2026-01-01",
                 "decision": {"reference": "FJ26 4", "decidedOn": "2025-11-20"}}""".formatted(source);
    }

    static Spoilt sample(
            String code, String pointer, String figure, String textOnLine, Consumer<EditedProgrammeFile> edit) {
        return new Spoilt(EditedProgrammeFile.SAMPLE, code, pointer, figure, textOnLine, edit);
    }

    static Spoilt year2025(
            String code, String pointer, String figure, String textOnLine, Consumer<EditedProgrammeFile> edit) {
        return new Spoilt(EditedProgrammeFile.YEAR_2025, code, pointer, figure, textOnLine, edit);
    }
}
