package no.tilsagn.queryservice.register;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Single;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Version;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.register.EntryCode;
import no.tilsagn.register.RegisterRow;
import no.tilsagn.register.RegistersReadModel;
import org.springframework.stereotype.Component;

/** Reads the registers of a programme. */
@Component
public class Registers {

    private static final RegistersReadModel READ_MODEL = new RegistersReadModel();

    private final Snapshots snapshots;
    private final StoredRows rows;

    Registers(Snapshots snapshots, StoredRows rows) {
        this.snapshots = snapshots;
        this.rows = rows;
    }

    /** All entries of one register, in the order of their codes. */
    public static <R extends RegisterRow> RowQuery<R> entries(Class<R> type, String keyPrefix) {
        return RowQuery.of(READ_MODEL, type, keyPrefix);
    }

    /** One page of a register, each entry as it is shown. */
    public <R extends RegisterRow, T> Page<T> page(
            ProgrammeId programme, Viewpoint from, RowQuery<R> entries, PageRequest page, Function<R, T> shown) {
        return snapshots.read(
                programme,
                from,
                snapshot -> Page.of(
                        snapshot, page, rows.page(snapshot, entries, page).map(shown)));
    }

    /** One answer about all entries of a register. */
    public <R extends RegisterRow, T> Single<T> all(
            ProgrammeId programme, Viewpoint from, RowQuery<R> entries, Function<List<R>, T> answer) {
        return snapshots.read(
                programme, from, snapshot -> Single.of(snapshot, answer.apply(rows.list(snapshot, entries))));
    }

    /**
     * One entry of a register, with the version a decision about it is made on.
     *
     * @throws ProblemException when the register has no entry with the code
     */
    public <R extends RegisterRow, T> Single<T> one(
            ProgrammeId programme,
            Viewpoint from,
            RowQuery<R> entries,
            EntryCode code,
            Function<R, T> shown,
            HttpServletResponse response) {
        return one(programme, from, entries, code, (snapshot, row) -> shown.apply(row), response);
    }

    /**
     * One entry of a register as it is shown together with what else was so at that moment.
     *
     * @throws ProblemException when the register has no entry with the code
     */
    public <R extends RegisterRow, T> Single<T> one(
            ProgrammeId programme,
            Viewpoint from,
            RowQuery<R> entries,
            EntryCode code,
            BiFunction<Snapshot, R, T> shown,
            HttpServletResponse response) {
        return snapshots.read(programme, from, snapshot -> {
            R row = find(snapshot, entries, code);
            Version.set(response, snapshot, row.version());
            return Single.of(snapshot, shown.apply(snapshot, row));
        });
    }

    private <R extends RegisterRow> R find(Snapshot snapshot, RowQuery<R> entries, EntryCode code) {
        return rows.find(snapshot, READ_MODEL, entries.keyPrefix() + code)
                .map(entries.type()::cast)
                .orElseThrow(() -> new ProblemException(Problem.UNKNOWN_REGISTER_ENTRY, code));
    }
}
