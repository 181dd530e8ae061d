package no.tilsagn.queryservice.rehearsal;

import java.time.Year;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.tilsagn.money.AccountKind;
import no.tilsagn.money.Money;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.statement.StatementItem;
import no.tilsagn.rehearsal.Figures;
import no.tilsagn.statement.StatementLine;
import no.tilsagn.statement.StatementYear;

/**
 * What would have followed, beside what really is. Nothing of it is stored.
 *
 * @param position of the last event of the history that was gone on with
 * @param rehearsedPosition the last position the log would have had
 * @param commands in the order they were given
 * @param refused how many of them would have been
 * @param statement every line of it by year, line and label
 * @param sums of all accounts per kind; together always zero
 * @param statementDigest of the statement's read model, as GET read-models answers it
 */
record RehearsalAnswer(
        ProgrammeId programme,
        long position,
        long rehearsedPosition,
        List<WhatFollowed> commands,
        long refused,
        List<ComparedLine> statement,
        Map<AccountKind, ComparedSum> sums,
        ComparedDigest statementDigest) {

    /** What the accounts of one kind hold together, in whole kroner. */
    record ComparedSum(Money real, Money rehearsed) {}

    /** The same digest means the same rows. */
    record ComparedDigest(String real, String rehearsed) {}

    static RehearsalAnswer of(
            Snapshot moment, long rehearsedPosition, List<WhatFollowed> commands, Figures real, Figures rehearsed) {
        return new RehearsalAnswer(
                moment.programme(),
                moment.position(),
                rehearsedPosition,
                commands,
                commands.stream().filter(command -> !command.accepted()).count(),
                compared(items(real), items(rehearsed)),
                sums(real, rehearsed),
                new ComparedDigest(real.statementDigest(), rehearsed.statementDigest()));
    }

    /** No line goes away again: what is real is rehearsed too. */
    private static List<ComparedLine> compared(Map<String, StatementItem> real, Map<String, StatementItem> rehearsed) {
        return rehearsed.entrySet().stream()
                .map(line -> ComparedLine.of(real.get(line.getKey()), line.getValue()))
                .toList();
    }

    private static Map<String, StatementItem> items(Figures figures) {
        Set<Year> closed = figures.statement().values().stream()
                .filter(row -> row instanceof StatementYear year && year.closing() != null)
                .map(row -> ((StatementYear) row).year())
                .collect(Collectors.toSet());
        Map<String, StatementItem> items = new LinkedHashMap<>();
        figures.statement().forEach((key, row) -> {
            if (row instanceof StatementLine line) {
                items.put(key, StatementItem.of(line, closed.contains(line.year())));
            }
        });
        return items;
    }

    private static Map<AccountKind, ComparedSum> sums(Figures real, Figures rehearsed) {
        Map<AccountKind, ComparedSum> sums = new EnumMap<>(AccountKind.class);
        for (AccountKind kind : AccountKind.values()) {
            sums.put(kind, new ComparedSum(sum(real, kind), sum(rehearsed, kind)));
        }
        return sums;
    }

    private static Money sum(Figures figures, AccountKind kind) {
        return Money.sum(figures.accounts().values().stream()
                .filter(account -> account.kind() == kind)
                .map(account -> account.balance())
                .toList());
    }
}
