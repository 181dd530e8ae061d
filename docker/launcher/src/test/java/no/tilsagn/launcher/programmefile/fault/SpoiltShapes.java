package no.tilsagn.launcher.programmefile.fault;

import static no.tilsagn.launcher.programmefile.fault.Spoilt.sample;

import java.util.stream.Stream;

/** Values that the schema does not allow. */
final class SpoiltShapes {

    private static final String LINE = "/budget/blocks/0/lines/0";

    static Stream<Spoilt> faults() {
        return Stream.of(schemaFaults()).flatMap(faults -> faults);
    }

    private static Stream<Spoilt> schemaFaults() {
        return Stream.of(
                sample("schema-required", LINE, "'recipient'", "{", file -> file.remove(LINE + "/recipient")),
                sample(
                        "schema-type",
                        LINE + "/carryOver",
                        "string found",
                        "\"400000\"",
                        file -> file.set(LINE + "/carryOver", "\"400000\"")),
                sample(
                        "schema-type",
                        LINE + "/carryOver",
                        "number found",
                        "400000.5",
                        file -> file.set(LINE + "/carryOver", "400000.5")),
                sample("schema-minimum", LINE + "/carryOver", "0", "-1", file -> file.set(LINE + "/carryOver", "-1")),
                sample(
                        "schema-maximum",
                        LINE + "/applied",
                        "999999999999",
                        "9223372036854775807",
                        file -> file.set(LINE + "/applied", "9223372036854775807")),
                sample(
                        "schema-maximum",
                        LINE + "/carryOver",
                        "999999999999",
                        "1000000000000",
                        file -> file.set(LINE + "/carryOver", "1000000000000")),
                sample(
                        "schema-pattern",
                        "/projects/0/startMonth",
                        "pattern",
                        "2025-13",
                        file -> file.set("/projects/0/startMonth", "\"2025-13\"")),
                sample(
                        "schema-format",
                        "/budget/effectiveOn",
                        "date",
                        "2026-02-30",
                        file -> file.set("/budget/effectiveOn", "\"2026-02-30\"")),
                sample(
                        "schema-enum",
                        "/projects/0/openingPhase",
                        "IDEA",
                        "REALISED",
                        file -> file.set("/projects/0/openingPhase", "\"REALISED\"")),
                sample(
                        "schema-const",
                        "/format",
                        "tilsagn-programme-file/1",
                        "file/9",
                        file -> file.set("/format", "\"tilsagn-programme-file/9\"")),
                sample(
                        "schema-additionalProperties",
                        LINE + "/amount",
                        "'amount'",
                        "\"amount\"",
                        file -> file.set(LINE + "/amount", "1")),
                sample(
                        "schema-minItems",
                        "/document/sources",
                        "at least 1",
                        "[ ]",
                        file -> file.set("/document/sources", "[]")),
                sample("schema-minLength", LINE + "/name", "1", "\"\"", file -> file.set(LINE + "/name", "\"\"")),
                sample(
                        "schema-maxLength",
                        LINE + "/name",
                        "300",
                        "nn",
                        file -> file.set(LINE + "/name", '"' + "n".repeat(301) + '"')));
    }

    private SpoiltShapes() {}
}
