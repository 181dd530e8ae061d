package no.tilsagn.money;

/**
 * An amount of one budget line under one label, in whole kroner.
 *
 * @param label whose money it is
 */
public record LineAmount(LineCode line, SourceLabel label, Money amount) {}
