package no.tilsagn.readmodel;

import java.util.Comparator;

/** The order of rows: keys as text by code point, which is also the database's order of UTF-8 text by byte. */
public final class KeyOrder {

    public static final Comparator<String> BY_CODE_POINT = KeyOrder::compare;

    private KeyOrder() {}

    // String.compareTo goes by UTF-16 units, which puts U+10000 and above before U+E000.
    private static int compare(String a, String b) {
        int shared = Math.min(a.length(), b.length());
        for (int i = 0; i < shared; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                return Integer.compare(a.codePointAt(i), b.codePointAt(i));
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
