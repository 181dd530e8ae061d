package no.tilsagn.queryservice.page;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import no.tilsagn.money.Money;
import org.springframework.stereotype.Component;

/** Amounts as pages print them, in both languages: {@code 1 234 567}, with spaces that do not break. */
@Component
public class Kroner {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';

    Kroner() {}

    public String of(Money amount) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(NO_BREAK_SPACE);
        symbols.setMinusSign(MINUS);
        return new DecimalFormat("#,##0", symbols).format(amount.kroner());
    }
}
