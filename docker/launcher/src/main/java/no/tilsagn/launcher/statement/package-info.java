/** The year-end statement as one file, and whether its years follow from each other. */
@NullMarked
package no.tilsagn.launcher.statement;

import org.jspecify.annotations.NullMarked;
