package no.tilsagn.queryservice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import no.tilsagn.command.Role;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import no.tilsagn.transfer.FundsTransferred;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AuditApiTest extends ServiceTest {

    @Test
    void aHistoryThatKeepsEveryClaimSaysSo() {
        Story story = folded(Story.adopted());

        JsonNode audit = as(Role.AUDITOR, story).get("/audit");

        assertThat(audit.path("holds").asBoolean()).isTrue();
        assertThat(audit.path("events").asLong()).isEqualTo(10);
        assertThat(audit.path("claims")
                        .valueStream()
                        .map(claim -> claim.path("number").asInt()))
                .containsExactly(3, 4, 5, 6, 9, 10, 15);
    }

    @Test
    void aTransferThatNobodyGrantedIsFoundWhereItStandsAndNotBefore() {
        Story story = Story.adopted();
        story.tell(new FundsTransferred(
                story.programme(),
                Story.YEAR,
                Account.line(Story.YEAR, LineCode.of("PROGRAMME_ADMIN"), Story.ALL),
                Account.line(Story.YEAR, LineCode.of("2022-17"), Story.ALL),
                Money.of(1_000_001),
                story.application(),
                Story.DECISION,
                null,
                null));
        folded(story);

        JsonNode audit = as(Role.AUDITOR, story).get("/audit");

        assertThat(audit.path("holds").asBoolean()).isFalse();
        assertThat(audit.at("/claims/0/findings/0/code").asString()).isEqualTo("transfer-without-grant");
        assertThat(audit.at("/claims/0/findings/1/code").asString()).isEqualTo("overdrawn");
        assertThat(audit.at("/claims/0/findings/1/position").asLong()).isEqualTo(11);
        assertThat(audit.at("/claims/0/findings/1/facts/balance").asString()).isEqualTo("-1");
        assertThat(as(Role.AUDITOR, story)
                        .get("/audit?position=10")
                        .path("holds")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void onlyWhoOverseesMayAsk() {
        Story story = folded(Story.established());

        assertThat(as(Role.PROJECT_OWNER, story).answer("/audit").status()).isEqualTo(403);
        assertThat(as(Role.BOARD_SECRETARY, story).answer("/audit").status()).isEqualTo(200);
    }
}
