package no.tilsagn.launcher.programmefile.command;

import no.tilsagn.launcher.programmefile.content.Decision;
import no.tilsagn.launcher.programmefile.content.RuleVersion;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Body of {@code POST /programmes/{programme}/rules/{rule}}. */
public record RegisterRuleVersion(
        String validFrom, @Nullable String validTo, JsonNode content, Decision decision) {

    public static RegisterRuleVersion of(RuleVersion version) {
        return new RegisterRuleVersion(version.validFrom(), version.validTo(), version.content(), version.decision());
    }
}
