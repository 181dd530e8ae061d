/** Commands about projects, over HTTP. */
@NullMarked
package no.tilsagn.commandservice.project;

import org.jspecify.annotations.NullMarked;
