package no.tilsagn.queryservice.commandservice;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks the command service, with the token of the one who asked here: it decides who may read what. */
@Component
public class CommandService {

    private static final Duration TO_CONNECT = Duration.ofSeconds(2);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();
    private final URI address;

    CommandService(@Value("${tilsagn.command-service.uri}") URI address) {
        this.address = address;
    }

    /** Where something stands that is asked for by its path. */
    public URI at(String path) {
        return address.resolve(path);
    }

    /**
     * What it answers, whatever it is.
     *
     * @param token of who asks
     * @throws IOException when it does not answer in time
     */
    public HttpResponse<String> get(URI what, String token, Duration patience) throws IOException {
        try {
            return http.send(
                    HttpRequest.newBuilder(what)
                            .header("Authorization", "Bearer " + token)
                            .timeout(patience)
                            .build(),
                    BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(what + " was not waited for");
        }
    }
}
