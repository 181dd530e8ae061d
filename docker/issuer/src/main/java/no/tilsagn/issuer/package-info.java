/** OpenID Connect issuer of the local stack: one demo client per role, so that the services need no bypass. */
@NullMarked
package no.tilsagn.issuer;

import org.jspecify.annotations.NullMarked;
