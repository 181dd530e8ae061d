/** Who prepared, recommended, decided and recorded a decision, whatever it is about. */
package no.tilsagn.duty;
