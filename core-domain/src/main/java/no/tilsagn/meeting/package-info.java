/** Meetings of the strategic board: agenda, papers, attendance, recusals, votes and minutes. */
package no.tilsagn.meeting;
