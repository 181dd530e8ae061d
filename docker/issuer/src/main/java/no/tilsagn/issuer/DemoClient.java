package no.tilsagn.issuer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody who holds one role or several. The id names them: {@code auditor}, {@code programme-office+project-owner}.
 *
 * @param roles all different, at least one
 */
record DemoClient(List<DemoRole> roles) {
    private static final String AND = "+";

    /** The client of an id; none where it names no role, an unknown one, or one twice. */
    static Optional<DemoClient> of(String id) {
        List<String> named = List.of(id.split("\\+", -1));
        List<DemoRole> roles = named.stream()
                .flatMap(role -> DemoRole.named(role).stream())
                .distinct()
                .toList();
        return roles.size() == named.size() ? Optional.of(new DemoClient(roles)) : Optional.empty();
    }

    /** Those with one role each. */
    static List<DemoClient> ofEachRole() {
        return Arrays.stream(DemoRole.values())
                .map(role -> new DemoClient(List.of(role)))
                .toList();
    }

    String id() {
        return claims().collect(Collectors.joining(AND));
    }

    /** Opaque: a token names no person. */
    String actor() {
        return "actor-" + id();
    }

    /** Of the first role. */
    String organisation() {
        return roles.getFirst().organisation();
    }

    List<String> roleClaims() {
        return claims().toList();
    }

    private Stream<String> claims() {
        return roles.stream().map(DemoRole::claim);
    }
}
