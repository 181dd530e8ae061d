/** Commands about funding applications, over HTTP. */
@NullMarked
package no.tilsagn.commandservice.fundingapplication;

import org.jspecify.annotations.NullMarked;
