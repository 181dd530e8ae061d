package no.tilsagn.budget;

import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;

/**
 * A line of an adopted plan, in whole kroner.
 *
 * @param carryOver booked from clearing to the line when adopted
 * @param applied granted through the applications the adoption names
 */
public record AdoptedLine(LineCode line, SourceLabel label, Money carryOver, Money applied) {}
