/** What would follow if commands were given that never were: the same deciders and folds, and nothing stored. */
@NullMarked
package no.tilsagn.rehearsal;

import org.jspecify.annotations.NullMarked;
