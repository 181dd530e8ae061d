package no.tilsagn.launcher.programmefile;

import java.util.HashMap;
import java.util.Map;

/** The ids the command API answered with. A repeated command is answered with the same one. */
final class AnsweredIds {

    private final Map<String, String> ids = new HashMap<>();

    void put(String section, String key, String id) {
        ids.put(name(section, key), id);
    }

    Map<String, String> all() {
        return ids;
    }

    String of(String section, String key) {
        String id = ids.get(name(section, key));
        if (id == null) {
            throw new IllegalStateException("no answer yet for " + section + " " + key);
        }
        return id;
    }

    static String name(String section, String key) {
        return section + "/" + key;
    }
}
