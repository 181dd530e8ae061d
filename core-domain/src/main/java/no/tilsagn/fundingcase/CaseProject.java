package no.tilsagn.fundingcase;

import no.tilsagn.project.Phase;
import no.tilsagn.project.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * A project as it stands beside its cases.
 *
 * @param phase it is in; none for not stated
 */
public record CaseProject(
        ProjectId id, String number, @Nullable Phase phase) implements CaseRow {

    /** What the keys of all of them begin with; the id follows. */
    public static final String KEY_PREFIX = "project/";

    static String key(ProjectId id) {
        return KEY_PREFIX + id;
    }

    CaseProject in(@Nullable Phase next) {
        return new CaseProject(id, number, next);
    }

    @Override
    public String key() {
        return key(id);
    }
}
