/** The remarks on the source of an action programme. */
@NullMarked
package no.tilsagn.queryservice.remark;

import org.jspecify.annotations.NullMarked;
