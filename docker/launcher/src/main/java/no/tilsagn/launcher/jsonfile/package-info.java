/** JSON files that are refused whole, with every fault at its pointer and line. */
@NullMarked
package no.tilsagn.launcher.jsonfile;

import org.jspecify.annotations.NullMarked;
