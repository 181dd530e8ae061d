/** The pages, as people see them in a browser. */
@NullMarked
package no.tilsagn.system.page;

import org.jspecify.annotations.NullMarked;
