package no.tilsagn.queryservice.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import no.tilsagn.account.AccountsReadModel;
import no.tilsagn.command.Role;
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
    void aFalsifiedRowChangesTheDigestAndARebuildMendsIt() {
        Story story = folded(Story.adopted());
        AccountsReadModel accounts = new AccountsReadModel();
        String changed = "update read_model_row set row = jsonb_set(row, '{balance}', '9700001')"
                + " where programme = ? and read_model = 'accounts' and key = 'line/2025/2021-37/OS'";
        assertThat(Parts.asSuperuser()
                        .sql(changed)
                        .param(story.programme().value())
                        .update())
                .isEqualTo(1);

        assertThat(digest(story, accounts)).isNotEqualTo(story.digest(accounts));

        JsonNode rebuilt = rebuild(story, accounts);
        assertThat(rebuilt.path("digestBefore").asString()).isNotEqualTo(story.digest(accounts));
        assertThat(rebuilt.path("digestAfter").asString()).isEqualTo(story.digest(accounts));
    }

    @Test
    void aRemovedAndAnAddedRowChangeTheDigest() {
        Story story = folded(Story.adopted());
        AccountsReadModel accounts = new AccountsReadModel();
        Parts.asSuperuser()
                .sql("update read_model_row set key = 'line/2025/2021-38/OS'"
                        + " where programme = ? and read_model = 'accounts' and key = 'line/2025/2021-37/OS'")
                .param(story.programme().value())
                .update();

        assertThat(digest(story, accounts)).isNotEqualTo(story.digest(accounts));
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
