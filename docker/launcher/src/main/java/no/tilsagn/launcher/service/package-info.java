/** Requests to the services that are repeated for as long as a part of the system restarts. */
@NullMarked
package no.tilsagn.launcher.service;

import org.jspecify.annotations.NullMarked;
