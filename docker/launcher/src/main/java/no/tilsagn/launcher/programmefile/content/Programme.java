package no.tilsagn.launcher.programmefile.content;

import java.time.LocalDate;
import java.util.List;

/** The programme to establish, its fund sources in the order in which labels are written. */
public record Programme(
        String id, String name, List<FundSource> fundSources, LocalDate effectiveOn, Decision decision) {}
