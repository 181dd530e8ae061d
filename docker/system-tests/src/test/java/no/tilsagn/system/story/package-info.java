/** The 2025 action programme, from its file to the last krone. */
@NullMarked
package no.tilsagn.system.story;

import org.jspecify.annotations.NullMarked;
