package no.tilsagn.system.drain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The judge of the contest finds nothing wrong with what is right, and sees what it is there to see. */
class JudgeTest {

    private static final Application FIRST = JudgedRound.application("a", 300_000);
    private static final Application SECOND = JudgedRound.application("b", 300_000);
    private static final String DECIDED = """
            {"application": "a", "status": "APPROVED"}""";
    private static final String TOO_MUCH = """
            {"account": "frame/2025/OS", "available": 200000, "amount": 300000}""";

    private final JudgedRound round = new JudgedRound().approved("k1", FIRST);

    @Test
    void right_answers_are_counted_by_code() {
        round.refused("k2", FIRST, 409, "application-already-decided", DECIDED)
                .refused("k3", SECOND, 409, "amount-exceeds-balance", TOO_MUCH)
                .stale("k4", FIRST, Attempt.AS_SUBMITTED, 1);

        assertThat(round.judged())
                .isEqualTo(Map.of(
                        "accepted", 1,
                        "amount-exceeds-balance", 1,
                        "application-already-decided", 1,
                        "precondition-failed", 1));
    }

    @Test
    void an_application_decided_twice_is_seen() {
        wrong(round.approved("k2", FIRST)::judged, "has to be refused with application-already-decided");
    }

    @Test
    void a_frame_paid_out_beyond_what_it_holds_is_seen() {
        wrong(round.approved("k2", SECOND)::judged, "has to be refused with amount-exceeds-balance");
    }

    @Test
    void a_refusal_with_another_code_is_seen_in_the_log_and_in_the_answer() {
        wrong(
                round.refused("k2", SECOND, 409, "application-already-decided", TOO_MUCH)::judged,
                "amount-exceeds-balance");
        wrong(
                new JudgedRound()
                        .approved("k1", FIRST)
                        .refused("k2", SECOND, 409, "amount-exceeds-balance", TOO_MUCH)
                        .answering(answer -> JudgedRound.answer(409, """
                                {"position": 4, "code": "application-already-decided", "facts": %s}""".formatted(TOO_MUCH)))::judged,
                "amount-exceeds-balance");
    }

    @Test
    void a_refusal_with_another_figure_or_status_is_seen() {
        wrong(
                round.refused("k2", SECOND, 409, "amount-exceeds-balance", TOO_MUCH.replace("200000", "200001"))
                        ::judged,
                "200001");
        wrong(
                new JudgedRound().approved("k1", FIRST).refused("k2", SECOND, 403, "amount-exceeds-balance", TOO_MUCH)
                        ::judged,
                "403");
    }

    @Test
    void a_refusal_without_reason_is_seen() {
        wrong(
                new JudgedRound().refused("k1", FIRST, 409, "amount-exceeds-balance", TOO_MUCH)::judged,
                "has to be accepted");
    }

    @Test
    void an_accepted_request_whose_event_is_missing_is_seen() {
        round.log.removeLast();
        wrong(round::judged, "frame/2025/OS");
    }

    @Test
    void an_accepted_request_of_which_nothing_is_stored_is_seen() {
        round.log.subList(1, 3).clear();
        wrong(round::judged, "not in the log");
    }

    @Test
    void an_acceptance_answered_as_a_refusal_and_the_other_way_round_is_seen() {
        wrong(round.answering(answer -> JudgedRound.answer(409, """
                {"position": 3, "code": "amount-exceeds-balance", "facts": %s}""".formatted(TOO_MUCH)))::judged, "200");
        wrong(
                new JudgedRound()
                                .approved("k1", FIRST)
                                .refused("k2", SECOND, 409, "amount-exceeds-balance", TOO_MUCH)
                                .answering(answer ->
                                        JudgedRound.answer(200, "{\"position\": 4, \"id\": \"b\", \"version\": 1}"))
                        ::judged,
                "409");
    }

    @Test
    void an_answer_of_another_position_or_version_is_seen() {
        wrong(
                round.answering(answer -> JudgedRound.answer(200, "{\"position\": 2, \"id\": \"a\", \"version\": 1}"))
                        ::judged,
                "3");
        wrong(
                new JudgedRound()
                                .approved("k1", FIRST)
                                .answering(answer ->
                                        JudgedRound.answer(200, "{\"position\": 3, \"id\": \"a\", \"version\": 2}"))
                        ::judged,
                "1");
    }

    @Test
    void a_version_said_to_be_gone_before_anything_was_decided_is_seen() {
        wrong(round.stale("k2", SECOND, Attempt.AS_SUBMITTED, 1)::judged, "not in the log");
        wrong(
                new JudgedRound().approved("k1", FIRST).stale("k2", FIRST, Attempt.ANY_VERSION, 1)::judged,
                "not in the log");
    }

    @Test
    void a_decision_stored_as_another_is_seen() {
        round.refused("k2", SECOND, 409, "amount-exceeds-balance", TOO_MUCH);
        round.log.set(1, round.log.get(1).withType("funding-application-rejected.v1"));
        wrong(round::judged, "REJECTED");
    }

    @Test
    void money_that_moves_beside_the_requests_is_seen() {
        round.log.add(round.log.getLast().withPayload("""
                {"from": "frame/2025/OS", "to": "returned/2025/OS", "amount": 200001}"""));
        wrong(round::judged, "frame/2025/OS");
    }

    private static void wrong(ThrowingCallable judging, String seen) {
        assertThatThrownBy(judging).isInstanceOf(AssertionError.class).hasMessageContaining(seen);
    }
}
