package no.tilsagn.launcher.programmefile.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A project's number in the accounting system: a number, not applicable or missing. It is no key. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccountingNumber(String state, @Nullable String number) {}
