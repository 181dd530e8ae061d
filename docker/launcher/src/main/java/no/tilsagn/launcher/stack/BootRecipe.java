package no.tilsagn.launcher.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilsagn.launcher.process.Child;

/**
 * A Spring Boot application from its executable jar.
 *
 * @param jvm how its JVM runs
 * @param jvmOptions further options of the JVM
 * @param jar which is there
 * @param port where it serves HTTP, health included
 * @param settings as {@code name=value}, in Spring's own names
 * @param environment settings that must not be seen in the list of processes
 */
record BootRecipe(
        Jvm jvm, List<String> jvmOptions, Path jar, int port, List<String> settings, Map<String, String> environment)
        implements Recipe {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final Duration ANSWER = Duration.ofSeconds(5);

    @Override
    public List<String> command() {
        List<String> program =
                new ArrayList<>(List.of("-jar", jar.toString(), "--server.address=127.0.0.1", "--server.port=" + port));
        settings.forEach(setting -> program.add("--" + setting));
        return jvm.running(jvmOptions, program);
    }

    @Override
    public Optional<String> hindrance(Child child) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                .timeout(ANSWER)
                .build();
        try {
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? Optional.empty()
                    : Optional.of("%s answers %d %s".formatted(request.uri(), answer.statusCode(), answer.body()));
        } catch (IOException notListeningYet) {
            return Optional.of(request.uri() + ": " + notListeningYet);
        }
    }
}
