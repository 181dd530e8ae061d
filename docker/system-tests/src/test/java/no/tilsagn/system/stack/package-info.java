/** The running whole as a test sees it: addresses, tokens, requests, and seeds that can be replayed. */
@NullMarked
package no.tilsagn.system.stack;

import org.jspecify.annotations.NullMarked;
