package no.tilsagn.launcher.programmefile.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A risk under our own id, with the numbers the source's tables give it; a colour is {@code null} where it is lost. */
public record Risk(
        String id,
        String risk,
        @Nullable String mitigation,
        @Nullable String probability,
        @Nullable String consequence,
        List<PrintedNumber> printedNumbers) {}
