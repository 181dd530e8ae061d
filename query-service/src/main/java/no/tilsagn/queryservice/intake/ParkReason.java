package no.tilsagn.queryservice.intake;

/** Why an event could not be folded, in one line that can be stored and shown. */
final class ParkReason {

    private static final int LENGTH = 500;

    private ParkReason() {}

    static String of(RuntimeException failure) {
        String message = failure.getMessage();
        String text = message == null ? failure.getClass().getSimpleName() : message;
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LENGTH ? line : line.substring(0, LENGTH) + "…";
    }
}
