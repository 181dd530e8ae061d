package no.tilsagn.fundingapplication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of a funding application.
 *
 * @param value opaque; opens with its type, since all streams share one namespace
 */
public record FundingApplicationId(@JsonValue String value) {

    public FundingApplicationId {
        if (!value.matches("funding-application-[0-9a-z-]{1,60}")) {
            throw new IllegalArgumentException("not the id of a funding application: " + value);
        }
    }

    @JsonCreator
    public static FundingApplicationId of(String value) {
        return new FundingApplicationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
