package no.tilsagn.queryservice.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.tilsagn.account.AccountsReadModel;
import no.tilsagn.command.Role;
import no.tilsagn.portfolio.PortfolioReadModel;
import no.tilsagn.queryservice.testing.Parts;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.ReadModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class RebuildTest extends ServiceTest {

    static Iterable<ReadModel<?>> readModels() {
        return ReadModels.ALL;
    }

    @ParameterizedTest
    @MethodSource("readModels")
    void aRebuildGivesTheSameDigestAndThePureFolds(ReadModel<?> readModel) {
        Story story = folded(Story.adopted());

        JsonNode rebuilt = rebuild(story, readModel);

        assertThat(rebuilt.path("digestAfter").asString())
                .isEqualTo(rebuilt.path("digestBefore").asString())
                .isEqualTo(story.digest(readModel));
        assertThat(rebuilt.path("position").asLong()).isEqualTo(10);
    }

    @Test
    void eventsAfterARebuildAreFoldedOntoTheRebuiltRows() {
        Story story = folded(Story.adopted());
        ReadModels.ALL.forEach(readModel -> rebuild(story, readModel));

        folded(story.phaseRegistered());

        ReadModels.ALL.forEach(readModel ->
                assertThat(digest(story, readModel)).as(readModel.name()).isEqualTo(story.digest(readModel)));
    }

    @Test
    void aFalsifiedRowIsNamedAndStaysUntilTheRebuildIsTaken() {
        Story story = folded(Story.adopted());
        AccountsReadModel accounts = new AccountsReadModel();
        falsify(
                story,
                "update read_model_row set row = jsonb_set(row, '{balance}', '9700001')"
                        + " where key = 'line/2025/2021-37/OS'");

        JsonNode rebuilt = rebuild(story, accounts);

        assertThat(rebuilt.path("swapped").asBoolean()).isFalse();
        assertThat(rebuilt.at("/difference/key").asString()).isEqualTo("line/2025/2021-37/OS");
        assertThat(rebuilt.at("/difference/inUse").asString()).contains("9700001");
        assertThat(rebuilt.at("/difference/rebuilt").asString()).contains("9700000");
        assertThat(digest(story, accounts)).isNotEqualTo(story.digest(accounts));
        assertThat(builds(story)).contains("accounts DIFFERENT 10");

        JsonNode taken = as(Role.OPERATOR, story)
                .post("/read-models/accounts/rebuild?evenIfDifferent=true")
                .body();
        assertThat(taken.path("swapped").asBoolean()).isTrue();
        assertThat(digest(story, accounts)).isEqualTo(story.digest(accounts));
        assertThat(builds(story)).contains("accounts SWAPPED 10");
    }

    @Test
    void aRemovedRowIsNamed() {
        Story story = folded(Story.adopted());
        falsify(story, "delete from read_model_row where key = 'line/2025/2021-37/OS'");

        assertThat(rebuild(story, new AccountsReadModel())
                        .at("/difference/inUse")
                        .isNull())
                .isTrue();
    }

    @Test
    void aFalsifiedEarlierVersionIsNamedToo() {
        Story story = folded(Story.adopted().phaseRegistered());
        falsify(story, "update read_model_version set row = jsonb_set(row, '{version}', '7') where key like 'entry/%'");

        JsonNode rebuilt = rebuild(story, new PortfolioReadModel());

        assertThat(rebuilt.at("/difference/earlier").asBoolean()).isTrue();
        assertThat(rebuilt.at("/difference/key").asString()).startsWith("entry/");
    }

    @Test
    void aReadModelThatIsNotBuiltSaysSoAndIsFilledFromTheJournal() {
        Story story = folded(Story.adopted());
        Parts.asSuperuser()
                .sql("delete from read_model where programme = ? and name = 'accounts'")
                .param(story.programme().value())
                .update();

        assertThat(as(Role.AUDITOR, story)
                        .answer("/accounts")
                        .body()
                        .path("code")
                        .asString())
                .isEqualTo("read-model-not-built");

        JsonNode built = rebuild(story, new AccountsReadModel());
        assertThat(built.path("digestBefore").isNull()).isTrue();
        assertThat(built.path("swapped").asBoolean()).isTrue();
        assertThat(digest(story, new AccountsReadModel())).isEqualTo(story.digest(new AccountsReadModel()));
    }

    private static void falsify(Story story, String sql) {
        assertThat(Parts.asSuperuser()
                        .sql(sql + " and generation in (select generation from read_model where programme = ?)")
                        .param(story.programme().value())
                        .update())
                .isPositive();
    }

    private List<String> builds(Story story) {
        return as(Role.OPERATOR, story)
                .get("/read-models/builds")
                .path("builds")
                .valueStream()
                .map(build -> build.path("name").asString() + " "
                        + build.path("status").asString() + " "
                        + build.path("position").asLong())
                .toList();
    }

    private JsonNode rebuild(Story story, ReadModel<?> readModel) {
        return as(Role.OPERATOR, story)
                .post("/read-models/" + readModel.name() + "/rebuild")
                .body();
    }

    private String digest(Story story, ReadModel<?> readModel) {
        return as(Role.AUDITOR, story)
                .get("/read-models")
                .path("readModels")
                .valueStream()
                .filter(each -> each.path("name").asString().equals(readModel.name()))
                .map(each -> each.path("digest").asString())
                .findFirst()
                .orElseThrow();
    }
}
