@NullMarked
package no.tilsagn.queryservice;

import org.jspecify.annotations.NullMarked;
