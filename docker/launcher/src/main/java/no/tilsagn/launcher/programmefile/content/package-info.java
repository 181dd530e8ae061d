/** What a programme file says, once it is known to be without faults: the tables that commands and checks need. */
@NullMarked
package no.tilsagn.launcher.programmefile.content;

import org.jspecify.annotations.NullMarked;
