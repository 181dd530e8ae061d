package no.tilsagn.launcher.programmefile.command;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.launcher.programmefile.content.Decision;

/** Body of {@code POST /programmes/{programme}/board-seats}. */
public record RegisterSeat(
        String code,
        String organisation,
        String position,
        String kind,
        boolean voting,
        List<String> recipients,
        LocalDate effectiveOn,
        Decision decision) {}
