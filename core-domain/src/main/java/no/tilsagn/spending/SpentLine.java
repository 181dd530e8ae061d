package no.tilsagn.spending;

import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;

/**
 * What a line has spent, in whole kroner.
 *
 * @param cumulative since the year began
 * @param change against what was reported last; below zero where the report corrects an earlier one
 */
public record SpentLine(LineCode line, SourceLabel label, Money cumulative, Money change) {}
