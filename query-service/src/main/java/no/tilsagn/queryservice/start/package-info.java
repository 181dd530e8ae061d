/** Where people come in: the programmes they may see. */
@NullMarked
package no.tilsagn.queryservice.start;

import org.jspecify.annotations.NullMarked;
