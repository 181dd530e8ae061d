/** Reports and corrections of spending, over HTTP. */
@NullMarked
package no.tilsagn.commandservice.spending;

import org.jspecify.annotations.NullMarked;
