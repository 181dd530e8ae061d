package no.tilsagn.queryservice.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.tilsagn.account.AccountRow;
import no.tilsagn.money.AccountKind;
import no.tilsagn.money.Money;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Page;
import org.jspecify.annotations.Nullable;

/**
 * Accounts, with what they add up to.
 *
 * @param sums of all accounts of the programme per kind, whatever the filter; together always zero
 * @param notes what a reader has to know about the figures
 */
record AccountsAnswer(
        ProgrammeId programme,
        long position,
        @Nullable LocalDate effectiveOn,
        List<AccountRow> items,
        int page,
        int size,
        long total,
        Map<AccountKind, Money> sums,
        List<Note> notes) {

    /**
     * Something to know about the figures.
     *
     * @param code {@code carry-not-confirmed}: the year is not closed here, so what was carried over from it rests on
     *     the adopted plan alone
     * @param amount in whole kroner
     */
    record Note(String code, int year, Money amount) {}

    static AccountsAnswer of(Page<AccountRow> page, Map<AccountKind, Money> sums, List<Note> notes) {
        return new AccountsAnswer(
                page.programme(),
                page.position(),
                page.effectiveOn(),
                page.items(),
                page.page(),
                page.size(),
                page.total(),
                sums,
                notes);
    }
}
