/** What all pages have in common: their frame, language, amounts, and how they say that something is wrong. */
@NullMarked
package no.tilsagn.queryservice.page;

import org.jspecify.annotations.NullMarked;
