/** What is stored, read past the services, and what follows from it: the judge of every system test. */
@NullMarked
package no.tilsagn.system.log;

import org.jspecify.annotations.NullMarked;
