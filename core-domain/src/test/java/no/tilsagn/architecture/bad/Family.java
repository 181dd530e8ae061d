package no.tilsagn.architecture.bad;

/** A family of which one is not plain data. */
public interface Family {

    record Plain() implements Family {}

    final class Changing implements Family {}
}
