package no.tilsagn.command;

import static no.tilsagn.scenario.SampleMeetings.HELD;
import static no.tilsagn.scenario.SampleMeetings.PROGRAMME_2025;
import static no.tilsagn.scenario.SampleMeetings.adopt;
import static no.tilsagn.scenario.SampleMeetings.board;
import static no.tilsagn.scenario.SampleMeetings.call;
import static no.tilsagn.scenario.SampleMeetings.callOff;
import static no.tilsagn.scenario.SampleMeetings.minutes;
import static no.tilsagn.scenario.SampleMeetings.present;
import static no.tilsagn.scenario.SampleMeetings.procedure;
import static no.tilsagn.scenario.SampleMeetings.put;
import static no.tilsagn.scenario.SampleMeetings.recuse;
import static no.tilsagn.scenario.SampleMeetings.sent;
import static no.tilsagn.scenario.SampleRules.rule;

import no.tilsagn.scenario.Attempt;
import no.tilsagn.scenario.Scenario;

/** The rows of {@link RoleTableTest} about meetings of the board. */
final class MeetingRoles {

    static final String TABLE = """
            call a meeting                       | yes       -     -      -      -      -       -       -         -
            put a case on the agenda             | yes       -     -      -      -      -       -       -         -
            record that papers were sent         | yes       -     -      -      -      -       -       -         -
            record attendance                    | yes       -     -      -      -      -       -       -         -
            record a recusal                     | yes       -     -      -      -      -       -       -         -
            decide a case of the board           | yes       -     -      -      -      -       -       -         -
            call a meeting off                   | yes       -     -      -      -      -       -       -         -
            approve minutes                      | yes       -     -      -      -      -       -       -         -
            """;

    private MeetingRoles() {}

    /** Nothing but the role can stand against the command. */
    static Attempt attempt(String command, Scenario programme) {
        if (command.equals("call a meeting")) {
            return programme.when(call("M1"));
        }
        programme.and(board()).and(rule(procedure(false)));
        return switch (command) {
            case "put a case on the agenda" -> programme.when(put("1", PROGRAMME_2025));
            case "record that papers were sent" -> programme.when(sent(HELD));
            case "record attendance" -> programme.when(present("C"));
            case "record a recusal" -> programme.and(put("1", PROGRAMME_2025)).when(recuse("1", "C"));
            case "decide a case of the board" ->
                programme.and(put("1", PROGRAMME_2025), present("C", "1", "2")).when(adopt("1", "C"));
            case "call a meeting off" -> programme.when(callOff());
            case "approve minutes" -> programme.when(minutes());
            default -> throw new IllegalArgumentException(command);
        };
    }
}
