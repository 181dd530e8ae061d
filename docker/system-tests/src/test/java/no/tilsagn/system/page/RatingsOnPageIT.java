package no.tilsagn.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.tilsagn.rating.Criterion.BENEFITS_REALISATION;
import static no.tilsagn.rating.Criterion.INNOVATION_HEIGHT;
import static no.tilsagn.rating.Criterion.LASTING_IMPLEMENTATION;
import static no.tilsagn.rating.Criterion.LIMITED_USE_OF_OFFERS;
import static no.tilsagn.rating.Criterion.SKILLS_DISTANCE;
import static no.tilsagn.rating.Criterion.WEAK_COOPERATION;
import static no.tilsagn.rating.RatingColour.GREEN;
import static no.tilsagn.rating.RatingColour.RED;
import static no.tilsagn.rating.RatingColour.YELLOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.system.stack.Api;
import no.tilsagn.system.stack.RunningSystem;
import no.tilsagn.system.stack.SharedStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How projects are rated, as the page of the portfolio shows it: three projects of a made-up programme. */
@ExtendWith(SharedStack.class)
class RatingsOnPageIT {

    private static final String PORTFOLIO = "/portfolio";
    private static final String RATED = "li:has(.number:text-is('2021-37')) ";
    private static final String FOLLOWED = "li:has(.number:text-is('2024-03')) ";

    private static SeenProgramme seen;
    private static RunningSystem system;
    private static Api api;
    private static Chromium chromium;

    @BeforeAll
    static void open(Stack stack) {
        system = RunningSystem.of(stack);
        api = new Api(system);
        seen = new SeenProgramme(api, system.commandService(), SharedStack.programme("seen", 1));
        seen.establish();
        seen.project("2021-37", "Ung i jobb");
        seen.project("2022-17", "Nav på tvers");
        seen.project("2024-03", "Digitalt først");
        seen.rate("2021-37", "2025-03-01", Map.of(SKILLS_DISTANCE, GREEN, INNOVATION_HEIGHT, YELLOW), false);
        seen.rate(
                "2021-37",
                "2025-06-01",
                Map.of(
                        SKILLS_DISTANCE, GREEN,
                        LIMITED_USE_OF_OFFERS, GREEN,
                        WEAK_COOPERATION, YELLOW,
                        INNOVATION_HEIGHT, GREEN,
                        BENEFITS_REALISATION, YELLOW,
                        LASTING_IMPLEMENTATION, RED),
                true);
        folded(seen.rate("2024-03", "2025-06-01", Map.of(SKILLS_DISTANCE, RED), false));
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        chromium.close();
        api.close();
    }

    @Test
    void a_card_counts_the_colours_and_opens_to_all_of_them_without_javascript() {
        Person reader = chromium.person(system, false).logIn("dashboard");
        reader.visit(seen.id(), PORTFOLIO + "?lang=nb");
        assertThat(reader.read(RATED + "> div > .tags")).isEqualTo("Ung Skal avsluttes med kvalitet");
        assertThat(reader.readAll(RATED + "dd .colour >> visible=true"))
                .containsExactly("grønn: 3", "gul: 2", "rød: 1", "ikke oppgitt: 2");

        reader.page().click(RATED + "summary");

        assertThat(reader.read(RATED + "summary")).isEqualTo("Vurdert 2025-06-01 2021-37");
        assertThat(reader.readAll(RATED + "h4")).containsExactly("Problemområder", "Kriterier");
        assertThat(reader.readAll(RATED + ".ratings >> nth=0 >> div"))
                .containsExactly(
                        "Avstand mellom kompetanse og arbeidsmarkedets krav grønn",
                        "Liten bruk av eksisterende tilbud grønn",
                        "Svakt samarbeid mellom tjenester gul");
        assertThat(reader.readAll(RATED + ".ratings >> nth=1 >> div"))
                .containsExactly(
                        "Innovasjonshøyde grønn",
                        "Gevinstrealisering gul",
                        "Økonomisk bærekraft ikke oppgitt",
                        "Skaleringspotensial ikke oppgitt",
                        "Varig implementering i linjen rød");
        reader.page().setViewportSize(1440, 1300);
        reader.picture("ratings-of-projects");
    }

    @Test
    void each_colour_is_one_that_is_seen() {
        Person reader = chromium.person(system, true).logIn("auditor");
        reader.visit(seen.id(), PORTFOLIO);

        for (var colour : Map.of("GREEN", "rgb(46, 133, 64)", "YELLOW", "rgb(255, 213, 0)", "RED", "rgb(213, 40, 27)")
                .entrySet()) {
            assertThat(reader.page()
                            .locator(RATED + "[data-colour=" + colour.getKey() + "] >> nth=0")
                            .evaluate("tag => getComputedStyle(tag, '::before').backgroundColor"))
                    .isEqualTo(colour.getValue());
        }
    }

    @Test
    void a_day_shows_the_newest_rating_of_that_day_and_a_project_without_one_says_so() {
        Person reader = chromium.person(system, false).logIn("auditor");
        reader.visit(seen.id(), PORTFOLIO + "?lang=en&effectiveOn=2025-05-31");
        assertThat(reader.readAll(RATED + "dd .colour >> visible=true"))
                .containsExactly("green: 1", "yellow: 1", "not stated: 6");
        assertThat(reader.read(RATED + "summary")).startsWith("Rated on 2025-03-01");
        assertThat(reader.read(RATED)).doesNotContain("To be closed with quality");

        reader.visit(seen.id(), PORTFOLIO + "?effectiveOn=2025-02-28");
        assertThat(reader.read(RATED)).endsWith("Rating Not rated");
        reader.visit(seen.id(), PORTFOLIO);
        assertThat(reader.read("li:has(.number:text-is('2022-17'))")).endsWith("Rating Not rated");
    }

    @Test
    void opened_ratings_break_no_rule_of_accessibility_wide_and_narrow() {
        Person reader = chromium.person(system, true).logIn("dashboard");
        for (String language : List.of("nb", "en")) {
            for (int width : List.of(1440, 320)) {
                reader.page().setViewportSize(width, 1000);
                reader.visit(seen.id(), PORTFOLIO + "?lang=" + language);
                reader.page().click(RATED + "summary");
                reader.requireAccessible();
            }
        }
    }

    @Test
    void what_a_reader_has_opened_stays_open_and_keeps_the_focus_when_a_project_is_rated_anew() {
        Person reader = chromium.person(system, true).logIn("auditor");
        reader.visit(seen.id(), PORTFOLIO + "?lang=nb");
        reader.page().focus(FOLLOWED + "summary");
        reader.page().keyboard().press("Enter");

        long position = seen.rate("2024-03", "2025-09-01", Map.of(SKILLS_DISTANCE, YELLOW), false);

        assertThat(reader.page().locator("[role=status]"))
                .hasText("Siden er oppdatert til hendelse nr. " + position + ".");
        assertThat(reader.read(FOLLOWED + ".ratings >> nth=0 >> div >> nth=0"))
                .isEqualTo("Avstand mellom kompetanse og arbeidsmarkedets krav gul");
        assertThat(reader.page().locator(FOLLOWED + "summary")).isFocused();
        assertThat(reader.page().locator("details[open]")).hasCount(1);
    }

    private static void folded(long position) {
        api.get("/programmes/" + seen.id() + "/portfolio?after=" + position);
    }
}
