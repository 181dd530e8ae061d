/** Working days in Norway. */
@NullMarked
package no.tilsagn.queryservice.workingday;

import org.jspecify.annotations.NullMarked;
