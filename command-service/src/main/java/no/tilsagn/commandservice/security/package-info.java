/** Who calls: bearer tokens only, and the roles they give in a programme. */
@NullMarked
package no.tilsagn.commandservice.security;

import org.jspecify.annotations.NullMarked;
