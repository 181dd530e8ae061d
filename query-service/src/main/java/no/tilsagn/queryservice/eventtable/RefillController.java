package no.tilsagn.queryservice.eventtable;

import no.tilsagn.programme.ProgrammeId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The repair of the journal over HTTP. */
@RestController
class RefillController {

    private final Refill refill;

    RefillController(Refill refill) {
        this.refill = refill;
    }

    /** @param added how many events the journal lacked, and has now */
    record RefillAnswer(ProgrammeId programme, int added) {}

    /** Adds to the journal what it lacks, from the event table, which is read with the caller's own token. */
    @PostMapping("/programmes/{programme}/log/refill")
    RefillAnswer refill(@PathVariable ProgrammeId programme, @AuthenticationPrincipal Jwt caller) {
        return new RefillAnswer(programme, refill.of(programme, caller.getTokenValue()));
    }
}
