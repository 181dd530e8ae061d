/** Who may see what: roles per programme, from the token alone. */
@NullMarked
package no.tilsagn.queryservice.security;

import org.jspecify.annotations.NullMarked;
