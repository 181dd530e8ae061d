/** Dated rules, over HTTP. */
@NullMarked
package no.tilsagn.commandservice.rule;

import org.jspecify.annotations.NullMarked;
