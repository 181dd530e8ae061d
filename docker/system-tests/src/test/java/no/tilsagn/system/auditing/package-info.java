/** The auditing guide's commands, on a history that keeps every claim and on some that do not. */
@NullMarked
package no.tilsagn.system.auditing;

import org.jspecify.annotations.NullMarked;
