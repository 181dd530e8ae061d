/** The command service, read over HTTP with the token of whoever asks here. */
@NullMarked
package no.tilsagn.queryservice.commandservice;

import org.jspecify.annotations.NullMarked;
