/** Named checks of a story file: what its schema cannot say. */
@NullMarked
package no.tilsagn.launcher.story.fault;

import org.jspecify.annotations.NullMarked;
