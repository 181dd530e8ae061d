package no.tilsagn.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The language the words of a report are in. */
public enum ReportLanguage {
    /** Bokmål. */
    @JsonProperty("nb")
    NB,
    @JsonProperty("en")
    EN
}
