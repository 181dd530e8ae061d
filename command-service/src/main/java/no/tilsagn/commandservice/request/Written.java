package no.tilsagn.commandservice.request;

import no.tilsagn.commandservice.execution.Answer;

/** The body of an answer to a command that is stored. */
record Written(String programme, long position, String id, long version) {

    static Written of(Answer.Written answer) {
        return new Written(
                answer.programme().value(), answer.position(), answer.subject().id(), answer.version());
    }
}
