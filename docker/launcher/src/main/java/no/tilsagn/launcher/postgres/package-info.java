/** PostgreSQL as a child process: unpacked, initialised, durable, with the roles and databases of the services. */
@NullMarked
package no.tilsagn.launcher.postgres;

import org.jspecify.annotations.NullMarked;
