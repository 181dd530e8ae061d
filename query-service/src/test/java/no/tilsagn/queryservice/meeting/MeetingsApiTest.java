package no.tilsagn.queryservice.meeting;

import static no.tilsagn.queryservice.testing.Api.texts;
import static org.assertj.core.api.Assertions.assertThat;

import no.tilsagn.command.Role;
import no.tilsagn.meeting.CallOffCause;
import no.tilsagn.meeting.MeetingCalledOff;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.BoardMeeting;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import no.tilsagn.register.EntryCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class MeetingsApiTest extends ServiceTest {

    private Story story = Story.established();
    private Api api = as(Role.AUDITOR, story);

    @BeforeEach
    void fold() {
        story = BoardMeeting.held(BoardMeeting.called(Story.established()));
        folded(story);
        api = as(Role.AUDITOR, story);
    }

    @Test
    void beforeItIsHeldAMeetingIsItsAgendaAndSaysWhomARecusalIsSuggestedTo() {
        JsonNode agenda = api.get("/board-meetings/M1?effectiveOn=2025-03-11");
        assertThat(texts(agenda.path("cases"), "reference")).containsExactly("M1/1", "M1/2");
        assertThat(agenda.at("/cases/1/suggestedRecusals").toString()).isEqualTo("[\"25\"]");
        assertThat(agenda.at("/cases/0/suggestedRecusals").isEmpty()).isTrue();
        assertThat(agenda.path("papers").toString())
                .isEqualTo("[{\"sentOn\":\"2025-03-07\",\"daysBefore\":5,\"late\":true}]");
        assertThat(agenda.path("present").isNull()).isTrue();
        assertThat(agenda.path("quorum").isNull()).isTrue();
        assertThat(agenda.at("/procedure/rule").asString()).isEqualTo("board-procedure");
    }

    @Test
    void afterItIsHeldAMeetingIsItsProtocol() {
        JsonNode protocol = api.get("/board-meetings/M1");
        assertThat(texts(protocol.path("present"), "organisation"))
                .containsExactly("NAV Oslo", "Bydel Alna", "Departementet");
        assertThat(protocol.path("quorum").toString())
                .isEqualTo("{\"votingSeats\":3,\"present\":2,\"needed\":2,\"reached\":true}");
        assertThat(texts(protocol.path("cases"), "outcome")).containsExactly("ADOPTED", "REJECTED");
        assertThat(protocol.at("/cases/1/recusals/0/seat").asString()).isEqualTo("25");
        assertThat(protocol.at("/cases/1/suggestedRecusals").isEmpty()).isTrue();
        assertThat(protocol.at("/cases/1/rule/version").asInt()).isEqualTo(1);
        assertThat(protocol.path("minutes").asString()).isEqualTo("2025/1234-9");
    }

    @Test
    void aMeetingThatIsCalledOffSaysWhenAndWhyAndSuggestsNoRecusal() {
        Story other = BoardMeeting.called(Story.established());
        other.tell(new MeetingCalledOff(other.programme(), EntryCode.of("M1"), CallOffCause.TOO_FEW_SEATS));
        folded(other);
        JsonNode meeting = as(Role.AUDITOR, other).get("/board-meetings/M1");
        assertThat(meeting.path("calledOff").toString())
                .isEqualTo("{\"cause\":\"TOO_FEW_SEATS\",\"on\":\"2025-03-07\"}");
        assertThat(meeting.at("/cases/1/suggestedRecusals").isEmpty()).isTrue();
        assertThat(api.get("/board-meetings/M1").path("calledOff").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/board-cases, 1 2",
        "/board-cases?meeting=M1&outcome=ADOPTED, 1",
        "/board-cases?meeting=M2, ",
        "/board-cases?kind=FUNDING_APPLICATION, 2",
        "/board-cases?kind=YEAR_END, ",
        "/board-cases?kind=PHASE_TRANSITION&subject=2021-37, 1",
        "/board-cases?subject=2022-17, "
    })
    void casesAreListedAndNarrowed(String path, String numbers) {
        assertThat(String.join(" ", texts(api.get(path).path("items"), "number").toList()))
                .isEqualTo(numbers == null ? "" : numbers);
    }

    @Test
    void meetingsAreListed() {
        assertThat(texts(api.get("/board-meetings").path("items"), "code")).containsExactly("M1");
        assertThat(api.answer("/board-meetings/M9").status()).isEqualTo(404);
    }
}
