/** What the README tells its readers to type, typed. */
@NullMarked
package no.tilsagn.system.readme;

import org.jspecify.annotations.NullMarked;
