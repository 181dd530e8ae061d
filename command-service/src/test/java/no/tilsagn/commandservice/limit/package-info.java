@org.jspecify.annotations.NullMarked
package no.tilsagn.commandservice.limit;
