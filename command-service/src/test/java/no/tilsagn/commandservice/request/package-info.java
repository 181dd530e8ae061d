@NullMarked
package no.tilsagn.commandservice.request;

import org.jspecify.annotations.NullMarked;
