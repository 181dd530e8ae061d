/** The table in which a tertial's spending is filled in. */
@NullMarked
package no.tilsagn.queryservice.spending;

import org.jspecify.annotations.NullMarked;
