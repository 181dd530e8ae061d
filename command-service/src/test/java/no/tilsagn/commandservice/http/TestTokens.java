package no.tilsagn.commandservice.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Signs access tokens with a key of its own, and lets the service trust it. */
@TestConfiguration(proxyBeanMethods = false)
public class TestTokens {

    private static final RSAKey KEY = newKey();

    @Bean
    JwtDecoder tokensOfTheTest() throws JOSEException {
        return NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
    }

    /** A token of a bearer, with the claim {@code programme_roles} as it is given. */
    public static String token(String subject, Object programmeRoles) {
        return signed(new JWTClaimsSet.Builder().subject(subject).claim("programme_roles", programmeRoles), KEY);
    }

    static String anonymous() {
        return signed(new JWTClaimsSet.Builder(), KEY);
    }

    static String ofAStrangersKey() {
        return signed(new JWTClaimsSet.Builder().subject("stranger"), newKey());
    }

    static String expired() {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().subject("late");
        return signed(claims.expirationTime(Date.from(Instant.EPOCH)), KEY);
    }

    private static String signed(JWTClaimsSet.Builder claims, RSAKey key) {
        if (claims.build().getExpirationTime() == null) {
            claims.expirationTime(
                    Date.from(Instant.ofEpochMilli(System.currentTimeMillis()).plus(Duration.ofHours(1))));
        }
        try {
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
