/** OpenID Connect issuer of the local stack: demo clients for the roles, so that the services need no bypass. */
@NullMarked
package no.tilsagn.issuer;

import org.jspecify.annotations.NullMarked;
