package no.tilsagn.issuer;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** Knows the pages, a client for every role, and for every set of roles; nobody else, and nobody can be added. */
record DemoClientRepository(RegisteredClient pages, Function<DemoClient, RegisteredClient> registration)
        implements RegisteredClientRepository {

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("the demo clients are given");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String id) {
        return id.equals(PagesClient.ID)
                ? pages
                : DemoClient.of(id).map(registration).orElse(null);
    }
}
