package no.tilsagn.remark;

/** How much a remark matters to whoever relies on the figures. */
public enum RemarkSeverity {
    HIGH,
    MEDIUM,
    LOW,
    INFO
}
