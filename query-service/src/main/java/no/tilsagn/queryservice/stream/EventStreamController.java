package no.tilsagn.queryservice.stream;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.journal.EventPointer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The live stream of portfolio events over HTTP. It ends when the token does. */
@RestController
class EventStreamController {

    private final EventStreams streams;

    EventStreamController(EventStreams streams) {
        this.streams = streams;
    }

    /**
     * Sends the events after a position, and then each new one as it is folded.
     *
     * @param lastEventId the position of the last event the client has; stands above {@code after}
     * @param after the same for a client that cannot send the header; none of both begins with the first event
     */
    @GetMapping(path = "/programmes/{programme}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = EventPointer.class)))
    void events(
            @PathVariable ProgrammeId programme,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long lastEventId,
            @RequestParam(required = false) @Nullable Long after,
            @AuthenticationPrincipal Jwt token,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        streams.send(programme, lastEventId, after, token.getExpiresAt(), EventStream.Naming.BY_EVENT, response);
    }
}
