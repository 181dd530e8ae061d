package no.tilsagn.launcher.programmefile;

import java.util.Map;

/**
 * What an import was answered.
 *
 * @param ids by section and key, such as {@code projects/2021-37}
 * @param lastPosition of the programme's log after its last command
 */
public record Imported(Map<String, String> ids, long lastPosition) {

    public Imported {
        ids = Map.copyOf(ids);
    }
}
