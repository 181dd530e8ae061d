@NullMarked
package no.tilsagn.commandservice.publication;

import org.jspecify.annotations.NullMarked;
