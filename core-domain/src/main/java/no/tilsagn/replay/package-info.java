/** A history told again event by event, with what each event makes of the rows of the read models. */
@org.jspecify.annotations.NullMarked
package no.tilsagn.replay;
