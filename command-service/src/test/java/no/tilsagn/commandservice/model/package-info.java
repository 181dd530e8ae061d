/** Random programmes, held against a small model of what the domain guide says. */
package no.tilsagn.commandservice.model;
