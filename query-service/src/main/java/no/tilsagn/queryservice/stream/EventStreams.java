package no.tilsagn.queryservice.stream;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.journal.EventPointer;
import no.tilsagn.queryservice.journal.Journal;
import no.tilsagn.queryservice.progress.FoldedPositions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends live streams of portfolio events.
 *
 * <p>A stream is read from the journal by position, so it has no hole and no event twice, from wherever it is resumed.
 * Each holds a virtual thread and, between two reads, no database connection. It ends when its reader's login does, and
 * when the service stops; clients then resume.
 */
@Component
class EventStreams {

    private static final Logger LOG = LoggerFactory.getLogger(EventStreams.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final int PAGE = 500;

    private final Snapshots snapshots;
    private final Journal journal;
    private final FoldedPositions positions;
    private final JsonMapper mapper;
    private final Clock clock;
    private final AtomicInteger open;

    EventStreams(
            Snapshots snapshots,
            Journal journal,
            FoldedPositions positions,
            JsonMapper mapper,
            Clock clock,
            MeterRegistry metrics) {
        this.snapshots = snapshots;
        this.journal = journal;
        this.positions = positions;
        this.mapper = mapper;
        this.clock = clock;
        this.open = metrics.gauge("tilsagn.streams.open", new AtomicInteger());
    }

    /**
     * Sends the events after a position, and then each new one as it is folded.
     *
     * @param lastEventId the position of the last event the client has; stands above {@code after}
     * @param after the same for a client that cannot send the header; none of both begins with the first event
     * @param until when the reader's login ends
     * @param naming how an event's type is told
     */
    void send(
            ProgrammeId programme,
            @Nullable Long lastEventId,
            @Nullable Long after,
            @Nullable Instant until,
            EventStream.Naming naming,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        long from = lastEventId != null ? lastEventId : after != null ? after : 0;
        // Refuses an unknown programme while there still can be another answer than a stream.
        snapshots.read(programme, Viewpoint.NOW, snapshot -> snapshot.position());
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.flushBuffer();
        EventStream stream = new EventStream(response.getOutputStream(), mapper, naming);
        open.incrementAndGet();
        try {
            send(programme, from, until, stream);
        } catch (IOException e) {
            LOG.debug("Nobody listens to the stream of {} any more", programme, e);
        } catch (DataAccessException e) {
            // Half an answer is out: the stream ends, and its reader resumes where it was.
            LOG.warn("The stream of {} ends, the journal cannot be read", programme, e);
        } finally {
            open.decrementAndGet();
        }
    }

    private void send(ProgrammeId programme, long from, @Nullable Instant until, EventStream stream)
            throws IOException, InterruptedException {
        long sent = from;
        while (positions.isRunning() && (until == null || clock.instant().isBefore(until))) {
            long folded = positions.folded(programme);
            List<EventPointer> events = journal.portfolioEventsAfter(programme, sent, PAGE);
            for (EventPointer event : events) {
                stream.send(event);
                sent = event.position();
            }
            stream.flush();
            if (events.size() == PAGE) {
                continue;
            }
            // Refusals may stand after the last event sent: wait for what comes after them, too.
            sent = Math.max(sent, folded);
            if (!positions.await(programme, sent + 1, HEARTBEAT)) {
                stream.heartbeat();
            }
        }
    }
}
