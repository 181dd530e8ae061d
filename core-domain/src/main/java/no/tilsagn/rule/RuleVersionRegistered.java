package no.tilsagn.rule;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.ProgrammeEvent;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A version of a rule was registered; versions are never changed, only followed by later ones.
 *
 * @param version 1, 2, 3, … for each rule
 * @param validFrom the first day it holds
 * @param validTo the last day it holds; none for no end
 */
public record RuleVersionRegistered(
        ProgrammeId programme,
        RuleId rule,
        int version,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        RuleContent content,
        DecisionReference decision)
        implements ProgrammeEvent {}
