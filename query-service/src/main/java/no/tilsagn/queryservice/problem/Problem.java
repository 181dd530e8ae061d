package no.tilsagn.queryservice.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** What can be wrong with a query, by its lasting code. */
public enum Problem {
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
    ROLE_MISSING(HttpStatus.FORBIDDEN),
    UNKNOWN_PROGRAMME(HttpStatus.NOT_FOUND),
    UNKNOWN_PORTFOLIO_ENTRY(HttpStatus.NOT_FOUND),
    UNKNOWN_BUDGET_YEAR(HttpStatus.NOT_FOUND),
    UNKNOWN_FUNDING_APPLICATION(HttpStatus.NOT_FOUND),
    UNKNOWN_PROJECT(HttpStatus.NOT_FOUND),
    UNKNOWN_REGISTER_ENTRY(HttpStatus.NOT_FOUND),
    UNKNOWN_READ_MODEL(HttpStatus.NOT_FOUND),
    UNKNOWN_TABLE(HttpStatus.NOT_FOUND),
    /** The public view shows nothing of it. */
    NOT_PUBLIC(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    /** The position asked for is not folded in time. */
    NOT_YET_FOLDED(HttpStatus.SERVICE_UNAVAILABLE),
    /** A read model that is new in this version is being built from the journal. */
    READ_MODEL_NOT_BUILT(HttpStatus.SERVICE_UNAVAILABLE),
    /** Another rebuild of the same read model runs. */
    REBUILD_RUNNING(HttpStatus.CONFLICT),
    /** A rebuild met an event that it cannot read or fold. */
    EVENT_NOT_FOLDABLE(HttpStatus.CONFLICT),
    /** The log that a rebuild goes by lacks an event. */
    POSITION_MISSING(HttpStatus.CONFLICT),
    /** The command service does not answer. */
    EVENT_TABLE_UNREACHABLE(HttpStatus.BAD_GATEWAY),
    /** The command service answers, but not with a page of its event table. */
    EVENT_TABLE_NOT_SHOWN(HttpStatus.BAD_GATEWAY),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    Problem(HttpStatus status) {
        this.status = status;
    }

    /** What Spring itself answers with a status, said as our own problem. */
    public static Problem ofStatus(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            default -> status.is4xxClientError() ? MALFORMED_REQUEST : INTERNAL_ERROR;
        };
    }

    public HttpStatus status() {
        return status;
    }

    /** Such as {@code not-yet-folded}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
