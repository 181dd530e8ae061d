package no.tilsagn.refusal;

import org.jspecify.annotations.Nullable;

/**
 * Where an actor was refused last.
 *
 * @param actor opaque id of who was refused
 * @param refusal position of the refusal after which they have asked for nothing yet; none when they have
 */
public record ActorLink(String actor, @Nullable Long refusal) implements RefusalRow {

    static String key(String actor) {
        return "actor/" + actor;
    }

    @Override
    public String key() {
        return key(actor);
    }
}
