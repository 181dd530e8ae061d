/** What was decided, by which decision, in the order of the days it was decided on. */
package no.tilsagn.decision;
