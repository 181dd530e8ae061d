@NullMarked
package no.tilsagn.commandservice.execution;

import org.jspecify.annotations.NullMarked;
