package no.tilsagn.commandservice.text;

import java.util.List;
import java.util.Set;
import no.tilsagn.command.Role;

/**
 * Who may read which texts. The service makes their ids itself, so that what an id opens with says what the text is of.
 */
public final class TextAccess {

    /** What the names of a remark's texts open with. */
    public static final String REMARK = "remark-";

    private TextAccess() {}

    /**
     * Whether somebody with these roles may read all of these texts. The dashboard reads the remarks on the source, which
     * stand beside the budget it reads, and no other text.
     */
    static boolean isGranted(Set<Role> roles, List<String> ids) {
        return roles.stream().anyMatch(role -> role != Role.DASHBOARD)
                || roles.contains(Role.DASHBOARD) && ids.stream().allMatch(id -> id.startsWith("text-" + REMARK));
    }
}
