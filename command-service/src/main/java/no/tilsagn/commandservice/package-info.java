@NullMarked
package no.tilsagn.commandservice;

import org.jspecify.annotations.NullMarked;
