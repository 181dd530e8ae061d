package no.tilsagn.queryservice.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.tilsagn.event.EventJson;
import no.tilsagn.event.LogEntry;
import no.tilsagn.event.Recorded;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shows event tables and texts over HTTP as the command service does, and what it never should; the tests of all run against it. */
public final class EventTableServer {

    private static final int PAGE = 1_000;
    private static final HttpServer SERVER = start();
    private static final Map<String, Handling> ANSWERS = new ConcurrentHashMap<>();

    private EventTableServer() {}

    /** What is sent for a page. */
    public record Sent(int status, String body) {}

    /** Answers a request for the events of a programme. */
    @FunctionalInterface
    public interface Answering {
        Sent answer(long from, int size, String authorization);
    }

    /** Answers a request for texts of a programme. */
    @FunctionalInterface
    public interface AnsweringTexts {
        Sent answer(List<String> ids, String authorization);
    }

    /** Answers whatever is asked at a path. */
    @FunctionalInterface
    private interface Handling {
        Sent handle(List<String> values, String authorization);
    }

    public static String uri() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort();
    }

    /** Shows the events of a story. */
    public static void show(Story story) {
        List<LogEntry> entries = entries(story);
        answer(story, (from, size, authorization) -> page(story, entries, from, size));
    }

    /** Answers whatever it is told to. */
    public static void answer(Story story, Answering answering) {
        ANSWERS.put(
                "/programmes/" + story.programme() + "/log",
                (values, authorization) -> answering.answer(
                        Long.parseLong(values.get(0)), Integer.parseInt(values.get(1)), authorization));
    }

    /** Answers for the texts of a story. */
    public static void answerTexts(Story story, AnsweringTexts answering) {
        ANSWERS.put("/programmes/" + story.programme() + "/texts", answering::answer);
    }

    /** The page of these events that a request gets. */
    public static Sent page(Story story, List<LogEntry> entries, long from, int size) {
        List<LogEntry> page = entries.stream()
                .filter(entry -> entry.position() >= from)
                .limit(Math.min(size, PAGE))
                .toList();
        JsonNode body = JsonMapper.shared()
                .valueToTree(Map.of(
                        "programme", story.programme().value(),
                        "position", story.last().position(),
                        "events", page));
        return new Sent(200, body.toString());
    }

    public static List<LogEntry> entries(Story story) {
        return story.events().stream().map(EventTableServer::entry).toList();
    }

    private static LogEntry entry(Recorded event) {
        return new LogEntry(
                event.position(),
                event.eventId(),
                event.type(),
                event.aggregate().type().name(),
                event.aggregate().id(),
                event.sequence(),
                event.effectiveOn(),
                event.recordedAt(),
                event.actor(),
                event.role(),
                event.correlation(),
                event.causation(),
                EventJson.write(event.event()));
    }

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", EventTableServer::handle);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            List<String> values = Arrays.stream(
                            exchange.getRequestURI().getQuery().split("&"))
                    .map(parameter -> parameter.substring(parameter.indexOf('=') + 1))
                    .toList();
            Sent sent = ANSWERS.get(exchange.getRequestURI().getPath())
                    .handle(values, exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] body = sent.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(sent.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
