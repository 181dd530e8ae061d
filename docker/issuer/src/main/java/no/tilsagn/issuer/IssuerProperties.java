package no.tilsagn.issuer;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the local issuer.
 *
 * @param uri what tokens name as their issuer; must be the address the services reach it under
 * @param programmes programmes in which every demo client has its role
 * @param keyFile where the signing key is kept, so that tokens outlive a restart
 * @param pagesRedirect where a browser is sent back to after a login for the pages; follows the port they are served on.
 *     After logging out it comes back to {@code /logged-out} there
 * @param tokenLife how long an access token is valid
 */
@ConfigurationProperties("tilsagn.issuer")
record IssuerProperties(
        URI uri,
        List<String> programmes,
        Path keyFile,
        URI pagesRedirect,
        @DefaultValue("1h") Duration tokenLife) {}
