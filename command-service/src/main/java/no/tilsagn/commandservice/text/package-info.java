@NullMarked
package no.tilsagn.commandservice.text;

import org.jspecify.annotations.NullMarked;
