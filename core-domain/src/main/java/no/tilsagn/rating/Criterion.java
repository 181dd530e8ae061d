package no.tilsagn.rating;

/** What a project is rated on: the programme's three problem areas (HP25 3) and the five criteria of 2024 (HP25 5). */
public enum Criterion {
    /** The distance between skills and what the labour market demands. */
    SKILLS_DISTANCE,
    /** Existing offers are little used. */
    LIMITED_USE_OF_OFFERS,
    /** Services cooperate weakly. */
    WEAK_COOPERATION,
    INNOVATION_HEIGHT,
    BENEFITS_REALISATION,
    ECONOMIC_SUSTAINABILITY,
    SCALING_POTENTIAL,
    /** It lasts in the line organisation. */
    LASTING_IMPLEMENTATION;

    /** Whether it is one of the problem areas. */
    public boolean isProblemArea() {
        return switch (this) {
            case SKILLS_DISTANCE, LIMITED_USE_OF_OFFERS, WEAK_COOPERATION -> true;
            case INNOVATION_HEIGHT,
                    BENEFITS_REALISATION,
                    ECONOMIC_SUSTAINABILITY,
                    SCALING_POTENTIAL,
                    LASTING_IMPLEMENTATION -> false;
        };
    }
}
