package no.tilsagn.commandservice.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import no.tilsagn.command.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The event table is shown as it is stored, page by page. */
class LogTest extends HttpTest {

    @Test
    void everyEventIsShownOnceInItsOrderWithItsExactText() {
        establish();
        post(Role.PROGRAMME_OFFICE, "/projects", Bodies.PROJECT).send().expect(201);
        long last = position();

        List<JsonNode> events = IntStream.rangeClosed(1, (int) last)
                .mapToObj(position -> read(Role.AUDITOR, "?size=1&from=" + position)
                        .expect(200)
                        .json()
                        .at("/events/0"))
                .toList();

        JsonNode whole = read(Role.OPERATOR, "").expect(200).json();
        assertThat(schemas.named("LogPage").validate(whole)).isEmpty();
        assertThat(whole.path("position").asLong()).isEqualTo(last).isGreaterThan(1);
        assertThat(whole.path("events").valueStream().toList()).isEqualTo(events);
        assertThat(events.stream().map(event -> event.path("payload").asString()))
                .containsExactlyElementsOf(store.sql("select payload from event where programme = ? order by position")
                        .param(programme)
                        .query(String.class)
                        .list());
        assertThat(read(Role.AUDITOR, "?from=" + (last + 1)).expect(200).json().path("events"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void itIsForTheAuditorAndTheOperator(Role role) {
        establish();
        switch (role) {
            case AUDITOR, OPERATOR -> read(role, "").expect(200);
            case BOARD_SECRETARY,
                    BOARD_CHAIR,
                    PROGRAMME_LEADER,
                    PROGRAMME_OFFICE,
                    OWNER_GROUP,
                    PROJECT_OWNER,
                    DASHBOARD -> read(role, "").expectProblem(403, "no-reading-role");
        }
    }

    @Test
    void moreThanAThousandAtOnceAndUnknownProgrammesAreTurnedAway() {
        read(Role.AUDITOR, "").expectProblem(404, "unknown-programme");
        establish();
        read(Role.AUDITOR, "?size=1000").expect(200);
        read(Role.AUDITOR, "?size=1001").expectProblem(400, "malformed-request");
        read(Role.AUDITOR, "?size=0").expectProblem(400, "malformed-request");
    }

    private Reply read(Role role, String query) {
        return call("GET", "/programmes/" + programme + "/log" + query)
                .as(role, programme)
                .send();
    }
}
