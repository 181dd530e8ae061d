/** Free texts, which stand with the command service so that they can be erased. */
@NullMarked
package no.tilsagn.queryservice.text;

import org.jspecify.annotations.NullMarked;
