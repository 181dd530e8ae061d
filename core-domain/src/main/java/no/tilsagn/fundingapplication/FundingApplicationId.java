package no.tilsagn.fundingapplication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.event.AggregateType;

/**
 * The id of a funding application.
 *
 * @param value opaque; opens with its type, since all streams share one namespace
 */
public record FundingApplicationId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("funding-application-[0-9a-z-]{1,60}");

    public FundingApplicationId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of a funding application: " + value);
        }
    }

    @JsonCreator
    public static FundingApplicationId of(String value) {
        return new FundingApplicationId(value);
    }

    /** The stream of the aggregate with this id. */
    public AggregateReference reference() {
        return new AggregateReference(AggregateType.FUNDING_APPLICATION, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
