package no.tilsagn.launcher.programmefile.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recipient of money and the forms in which the source prints it.
 *
 * @param boardSeat the organisation with a seat of the board that it belongs to
 */
public record Recipient(
        String code,
        String sector,
        List<String> printedForms,
        @Nullable String boardSeat) {}
