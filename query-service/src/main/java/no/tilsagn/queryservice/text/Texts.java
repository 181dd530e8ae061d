package no.tilsagn.queryservice.text;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.tilsagn.event.EventJson;
import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.commandservice.CommandService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads free texts when they are shown, with the reader's own token, and keeps none: an erased text is gone the next time
 * somebody looks. What cannot be read is said to be so, and the figures beside it stand.
 */
@Component
public class Texts {

    /** As many ids as an address has room for. */
    private static final int AT_ONCE = 100;

    /** How long a page waits for them. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    private final CommandService commandService;

    Texts(CommandService commandService) {
        this.commandService = commandService;
    }

    /** The texts of a programme that some references lead to, for whoever has the token. */
    public ShownTexts of(String token, ProgrammeId programme, Collection<TextReference> references) {
        List<String> ids = references.stream().map(TextReference::id).distinct().toList();
        Map<String, ShownText> all = new HashMap<>();
        IntStream.iterate(0, from -> from < ids.size(), from -> from + AT_ONCE)
                .mapToObj(from -> ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                .forEach(some -> all.putAll(read(token, programme, some)));
        return new ShownTexts(all);
    }

    private Map<String, ShownText> read(String token, ProgrammeId programme, List<String> ids) {
        URI texts = commandService.at("/programmes/%s/texts?%s"
                .formatted(programme, ids.stream().map("id="::concat).collect(Collectors.joining("&"))));
        try {
            HttpResponse<String> answer = commandService.get(texts, token, PATIENCE);
            if (answer.statusCode() == 200) {
                return EventJson.mapper()
                        .readTree(answer.body())
                        .required("texts")
                        .valueStream()
                        .collect(Collectors.toMap(text -> text.required("id").stringValue(), Texts::shown));
            }
            LOG.warn("{} texts of {} are not shown: {} answered", ids.size(), programme, answer.statusCode());
        } catch (IOException | JacksonException e) {
            LOG.warn("{} texts of {} are not shown: {}", ids.size(), programme, e.toString());
        }
        return Map.of();
    }

    private static ShownText shown(JsonNode stored) {
        return stored.required("text").stringValueOpt().map(ShownText::of).orElse(ShownText.ERASED);
    }
}
