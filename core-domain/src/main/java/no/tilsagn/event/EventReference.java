package no.tilsagn.event;

/**
 * An event of the same programme, named by the stream it stands in and its place there.
 *
 * @param aggregate id of the stream's aggregate
 * @param sequence place in that stream, from 0
 */
public record EventReference(String aggregate, long sequence) {

    public EventReference {
        if (sequence < 0) {
            throw new IllegalArgumentException("a place in a stream is counted from 0: " + sequence);
        }
    }
}
