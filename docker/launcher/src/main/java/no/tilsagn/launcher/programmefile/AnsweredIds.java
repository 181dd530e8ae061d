package no.tilsagn.launcher.programmefile;

import java.util.HashMap;
import java.util.Map;

/** The ids the command API answered with. A repeated command is answered with the same one. */
final class AnsweredIds {

    private final Map<String, String> ids = new HashMap<>();

    void put(String section, String key, String id) {
        ids.put(section + "/" + key, id);
    }

    String of(String section, String key) {
        String id = ids.get(section + "/" + key);
        if (id == null) {
            throw new IllegalStateException("no answer yet for " + section + " " + key);
        }
        return id;
    }
}
