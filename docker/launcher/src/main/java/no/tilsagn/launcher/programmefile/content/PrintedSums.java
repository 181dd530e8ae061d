package no.tilsagn.launcher.programmefile.content;

import org.jspecify.annotations.Nullable;

/** Figures in whole kroner as the source prints them; {@code null} where it prints none. Never used to compute. */
public record PrintedSums(
        @Nullable Long carryOver,
        @Nullable Long applied,
        @Nullable Long total) {

    /** Whether every figure that is printed equals the computed one. */
    public boolean agreesWith(Sums computed) {
        return same(carryOver, computed.carryOver())
                && same(applied, computed.applied())
                && same(total, computed.total());
    }

    private static boolean same(@Nullable Long printed, long computed) {
        return printed == null || printed == computed;
    }
}
