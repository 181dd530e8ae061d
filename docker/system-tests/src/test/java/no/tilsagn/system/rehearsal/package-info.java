/** What is rehearsed, beside what is then really decided. */
@NullMarked
package no.tilsagn.system.rehearsal;

import org.jspecify.annotations.NullMarked;
