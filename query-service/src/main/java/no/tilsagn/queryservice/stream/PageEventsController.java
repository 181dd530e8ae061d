package no.tilsagn.queryservice.stream;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The live stream for pages: a browser's {@code EventSource} sends its session and no token. It ends with the login. */
@Hidden
@RestController
class PageEventsController {

    private final EventStreams streams;

    PageEventsController(EventStreams streams) {
        this.streams = streams;
    }

    @GetMapping(path = "/pages/programmes/{programme}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void events(
            @PathVariable ProgrammeId programme,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long lastEventId,
            @RequestParam(required = false) @Nullable Long after,
            @AuthenticationPrincipal OidcUser person,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        streams.send(programme, lastEventId, after, person.getExpiresAt(), EventStream.Naming.IN_DATA_ONLY, response);
    }
}
