package no.tilsagn.plan;

import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;

/** What the plan gives a line under one label, in whole kroner. */
public record PlannedAmount(SourceLabel label, Money carryOver, Money applied) {}
