package no.tilsagn.budget;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a list names more than once. */
public final class Repetition {

    private Repetition() {}

    /** The first that was named before; none where each is named once. */
    public static <T> Optional<T> first(List<T> named) {
        Set<T> seen = new HashSet<>();
        return named.stream().filter(each -> !seen.add(each)).findFirst();
    }
}
