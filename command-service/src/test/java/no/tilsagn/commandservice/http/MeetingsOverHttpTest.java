package no.tilsagn.commandservice.http;

import static org.assertj.core.api.Assertions.assertThat;

import no.tilsagn.command.Role;
import org.junit.jupiter.api.Test;

/** A meeting of the board over HTTP, up to the command that carries out what it decided. */
class MeetingsOverHttpTest extends HttpTest {

    private static final String PROCEDURE = """
            {"validFrom":"2025-01-01","content":{"kind":"BOARD_PROCEDURE","quorum":{"parts":1,"of":2},\
            "majority":{"parts":1,"of":2},"chairDecidesTie":true,"papersDaysBefore":7,\
            "impartiality":[{"id":"LOV-2018-06-22-83 § 13-3","dated":"2018-06-22"}],"casesRequired":true},%s}""";
    private static final String MEETING = "/board-meetings/M1";

    private String project = "";

    @Test
    void whatTheBoardDecidedInAMeetingIsCarriedOut() {
        meetingOf("01", "02");
        change("/agenda", """
                {"number":"1","matter":{"kind":"PHASE_TRANSITION","subject":"2021-37"},"effectiveOn":"2025-03-01"}""");
        change("/papers", "{\"sentOn\":\"2025-03-03\"}");
        change("/attendance", "{\"present\":[\"01\",\"02\",\"13\"],\"effectiveOn\":\"2025-03-12\"}");
        change("/cases/1/recusals", """
                {"seat":"02","basis":"DECLARED","reason":"Eier prosjektet","effectiveOn":"2025-03-12"}""");
        phase("2025/1234-7").expectProblem(409, "board-case-missing");
        phase("M1/1").expectProblem(409, "case-decided-otherwise");
        assertThat(decide("02").expectProblem(409, "seat-recused").text("detail"))
                .isEqualTo("Plass 02 er inhabil i sak 1 i møte M1.");
        decide("13").expectProblem(409, "seat-without-vote");
        decide("01").expect(200);
        phase("M1/1").expect(200);
        change("/minutes", "{\"minutes\":\"2025/1234-9\",\"approvedOn\":\"2025-03-20\"}");
        decide("01").expectProblem(409, "meeting-over");
        assertThat(store.sql("select text from text where programme = ?")
                        .param(programme)
                        .query(String.class)
                        .list())
                .contains("Eier prosjektet");
    }

    @Test
    void aMeetingThatIsCalledOffDecidesNothing() {
        meetingOf("01", "02");
        change("/agenda", """
                {"number":"1","matter":{"kind":"PHASE_TRANSITION","subject":"2021-37"},"effectiveOn":"2025-03-01"}""");
        change("/cancellation", "{\"cause\":\"HELD_ON_ANOTHER_DAY\",\"calledOffOn\":\"2025-03-11\"}");
        assertThat(decide("01").expectProblem(409, "meeting-called-off").text("detail"))
                .isEqualTo("Møte M1 er avlyst (holdes en annen dag); ingenting ved møtet endres.");
        phase("M1/1").expectProblem(409, "case-of-meeting-called-off");
    }

    @Test
    void onlyTheSecretaryKeepsTheMeeting() {
        establish();
        post(Role.PROGRAMME_OFFICE, "/board-meetings", call("2025-03-01"))
                .send()
                .expectProblem(403, "role-missing");
    }

    @Test
    void aMeetingThatIsHeldBeforeItIsCalledIsMalformedAndSoIsAYearThatIsNone() {
        establish();
        long before = position();
        post(Role.BOARD_SECRETARY, "/board-meetings", call("2025-04-01"))
                .send()
                .expectProblem(400, "malformed-request");
        post(Role.BOARD_SECRETARY, MEETING + "/agenda", """
                        {"number":"1","matter":{"kind":"YEAR_END","subject":"i fjor"},"effectiveOn":"2025-03-01"}""")
                .header("If-Match", "*")
                .send()
                .expectProblem(400, "malformed-request");
        assertThat(position()).isEqualTo(before);
    }

    private void meetingOf(String chair, String member) {
        establish();
        post(Role.BOARD_SECRETARY, "/rules/board-procedure", PROCEDURE.formatted(Bodies.DECISION))
                .send()
                .expect(201);
        project = post(Role.PROGRAMME_OFFICE, "/projects", Bodies.PROJECT)
                .send()
                .expect(201)
                .text("id");
        seat(chair, "CHAIR", true);
        seat(member, "MEMBER", true);
        seat("13", "OBSERVER", false);
        post(Role.BOARD_SECRETARY, "/board-meetings", call("2025-03-01")).send().expect(201);
    }

    private void seat(String code, String kind, boolean voting) {
        post(Role.BOARD_SECRETARY, "/board-seats", Bodies.decided("""
                        "code":"%s","organisation":"Bydel Alna","position":"Direktør","kind":"%s","voting":%s,""".formatted(code, kind, voting)))
                .send()
                .expect(201);
    }

    private static String call(String on) {
        return """
                {"code":"M1","form":"MEETING","heldOn":"2025-03-12","calledOn":"%s"}""".formatted(on);
    }

    private void change(String path, String body) {
        post(Role.BOARD_SECRETARY, MEETING + path, body)
                .header("If-Match", "*")
                .send()
                .expect(200);
    }

    private Reply decide(String inFavour) {
        return post(Role.BOARD_SECRETARY, MEETING + "/cases/1/decision", """
                        {"outcome":"ADOPTED","inFavour":["%s"],"against":[],"effectiveOn":"2025-03-12"}""".formatted(inFavour))
                .header("If-Match", "*")
                .header("Accept-Language", "nb")
                .send();
    }

    private Reply phase(String reference) {
        return post(Role.BOARD_SECRETARY, "/projects/" + project + "/phase-registration", """
                        {"phase":"CONCEPT","effectiveOn":"2025-03-12",\
                        "decision":{"reference":"%s","decidedOn":"2025-03-12"}}""".formatted(reference))
                .header("If-Match", "*")
                .send();
    }
}
