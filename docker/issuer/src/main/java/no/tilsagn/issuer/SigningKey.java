package no.tilsagn.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The key that signs tokens: made once, kept in a file, so that a restart of the issuer keeps tokens valid. */
@Configuration(proxyBeanMethods = false)
class SigningKey {
    private static final int BITS = 2048;

    @Bean
    JWKSource<SecurityContext> signingKeys(IssuerProperties properties)
            throws IOException, JOSEException, ParseException {
        return new ImmutableJWKSet<>(new JWKSet(keptIn(properties.keyFile())));
    }

    private static RSAKey keptIn(Path file) throws IOException, JOSEException, ParseException {
        if (Files.exists(file)) {
            return RSAKey.parse(Files.readString(file));
        }
        RSAKey key =
                new RSAKeyGenerator(BITS).keyID(UUID.randomUUID().toString()).generate();
        write(file, key);
        return key;
    }

    /** Written beside and then moved, so that a kill leaves a whole key or none; a temporary file is its owner's alone. */
    private static void write(Path file, RSAKey key) throws IOException {
        Path whole = Files.createTempFile(file.toAbsolutePath().resolveSibling(""), "key", ".new");
        Files.writeString(whole, key.toJSONString());
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
