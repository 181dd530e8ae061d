package no.tilsagn.launcher.programmefile.content;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How amounts are written for people: {@code 1 700 000}; what is not printed is a dash. */
public final class Kroner {

    public static String text(@Nullable Long kroner) {
        return kroner == null ? "-" : String.format(Locale.ROOT, "%,d", kroner).replace(',', ' ');
    }

    private Kroner() {}
}
