package no.tilsagn.launcher.programmefile;

import java.util.function.Function;

/**
 * One command of an import.
 *
 * @param section the part of the file it comes from
 * @param key what it is about, unique in its section
 * @param role the role that gives it
 * @param path of the command API
 * @param body made from the ids that earlier steps were answered with
 */
record Step(String section, String key, String role, String path, Function<AnsweredIds, Object> body) {

    Step(String section, String key, String role, String path, Object body) {
        this(section, key, role, path, ids -> body);
    }

    @Override
    public String toString() {
        return section + " " + key;
    }
}
