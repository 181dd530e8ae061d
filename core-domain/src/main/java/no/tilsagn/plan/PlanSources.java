package no.tilsagn.plan;

import java.util.List;

/**
 * The programme's fund sources.
 *
 * @param sources codes in the programme's order
 */
public record PlanSources(List<String> sources) implements PlanRow {

    static final String KEY = "sources";

    public PlanSources {
        sources = List.copyOf(sources);
    }

    @Override
    public String key() {
        return KEY;
    }
}
