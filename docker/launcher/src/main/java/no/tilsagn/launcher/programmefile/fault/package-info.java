/** Reading a programme file: a file with faults is refused whole, with every fault listed. */
@NullMarked
package no.tilsagn.launcher.programmefile.fault;

import org.jspecify.annotations.NullMarked;
