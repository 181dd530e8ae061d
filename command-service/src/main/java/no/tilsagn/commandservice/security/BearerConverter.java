package no.tilsagn.commandservice.security;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Takes a token only when it names its bearer, since every recorded event and refusal does. */
final class BearerConverter implements Converter<Jwt, AbstractAuthenticationToken> {

    private static final Pattern ACTOR = Pattern.compile("[^\\s\\p{Cntrl}\\p{Cs}]{1,200}");

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        String subject = token.getSubject();
        if (subject == null || !ACTOR.matcher(subject).matches()) {
            throw new InvalidBearerTokenException("the token names no bearer");
        }
        return new JwtAuthenticationToken(token, List.of());
    }
}
