/** Commands about remarks on the source, over HTTP. */
@NullMarked
package no.tilsagn.commandservice.remark;

import org.jspecify.annotations.NullMarked;
