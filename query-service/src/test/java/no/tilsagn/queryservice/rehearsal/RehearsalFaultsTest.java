package no.tilsagn.queryservice.rehearsal;

import static no.tilsagn.queryservice.rehearsal.Commands.apply;
import static no.tilsagn.queryservice.rehearsal.Commands.approve;
import static no.tilsagn.queryservice.rehearsal.Commands.command;
import static no.tilsagn.queryservice.rehearsal.Commands.frame;
import static no.tilsagn.queryservice.rehearsal.Commands.rehearsal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import no.tilsagn.command.Role;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RehearsalFaultsTest extends ServiceTest {

    private final Story story = Story.adopted();
    private Api api = as(Role.AUDITOR, story);

    @BeforeEach
    void fold() {
        folded(story);
        api = as(Role.AUDITOR, story);
    }

    @Test
    void everyFaultIsListedAtItsPlace() {
        Api.Answer answer = api.post(
                "/rehearsals",
                rehearsal(
                        frame(-1),
                        command("board-secretary", "set-fame", ""),
                        apply("one", 0),
                        approve("another"),
                        apply("one", 1),
                        command("clerk", "close-year", "'year':2025,'decision':{'reference':'1'},'why':'so'")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("code").asString()).isEqualTo("malformed-request");
        assertThat(pointers(answer))
                .containsExactlyInAnyOrder(
                        "/commands/0/asked/amount",
                        "/commands/1/command",
                        "/commands/2/asked",
                        "/commands/3/asked/application",
                        "/commands/4/remember",
                        "/commands/5/as/0",
                        "/commands/5/asked/decision/decidedOn",
                        "/commands/5/asked/why");
    }

    @Test
    void aNameIsKnownOnlyAfterItWasGiven() {
        assertThat(pointers(api.post("/rehearsals", rehearsal(approve("one"), apply("one", 1)))))
                .containsExactly("/commands/0/asked/application");
    }

    @Test
    void onlyWhatIsCreatedCanBeRemembered() {
        String remembered = frame(1).replaceFirst("}$", ",'remember':'frame'}");

        assertThat(pointers(api.post("/rehearsals", rehearsal(remembered)))).containsExactly("/commands/0/remember");
    }

    @Test
    void faultsAreToldInNorwegianAndEnglish() {
        String body = rehearsal(frame(-1), approve("another"));

        assertThat(messages(api.post("/rehearsals", body, "Accept-Language", "nb")))
                .contains("Ingenting i prøven eller programmet heter ${another} på dette stedet.")
                .doesNotContainAnyElementsOf(messages(api.post("/rehearsals", body, "Accept-Language", "en")));
    }

    @Test
    void whatIsNoRehearsalAtAllIsRefusedToo() {
        List<String> bodies = List.of("[]", "1", "null", rehearsal().replace("[]", "{\"0\":{}}"), rehearsal("1"));

        for (String body : bodies) {
            assertThat(api.post("/rehearsals", body).status()).as(body).isEqualTo(400);
        }
    }

    @Test
    void anAmountIsWrittenAsAWholeNumber() {
        String fraction = frame(1_000_000).replace("1000000", "1000000.0");

        assertThat(pointers(api.post("/rehearsals", rehearsal(fraction)))).containsExactly("/commands/0/asked/amount");
    }

    @Test
    void whatIsNoJsonHasOneFault() {
        for (String body : List.of("{", "", "{\"format\":1,\"format\":2}")) {
            Api.Answer answer = api.post("/rehearsals", body);

            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.body().path("code").asString()).isEqualTo("malformed-request");
        }
    }

    private static List<String> pointers(Api.Answer answer) {
        return answer.body()
                .path("errors")
                .valueStream()
                .map(fault -> fault.path("pointer").asString())
                .toList();
    }

    private static List<String> messages(Api.Answer answer) {
        return answer.body()
                .path("errors")
                .valueStream()
                .map(fault -> fault.path("message").asString())
                .collect(Collectors.toList());
    }
}
