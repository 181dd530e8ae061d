/** What all answers have in common: programme, position, paging, and one snapshot per answer. */
@NullMarked
package no.tilsagn.queryservice.answer;

import org.jspecify.annotations.NullMarked;
