/** Classes made to break the rules of the architecture, so that each rule is seen failing. */
@NullMarked
package no.tilsagn.architecture.bad;

import org.jspecify.annotations.NullMarked;
