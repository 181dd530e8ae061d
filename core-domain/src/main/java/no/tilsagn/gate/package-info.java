/** Gates as they are seen: what was decided, on what evidence, and what each project has for its next gate. */
package no.tilsagn.gate;
