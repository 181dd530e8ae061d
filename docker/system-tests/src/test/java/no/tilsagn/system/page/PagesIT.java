package no.tilsagn.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import no.tilsagn.launcher.postgres.Database;
import no.tilsagn.launcher.programmefile.ProgrammeImport;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.launcher.stack.StackSettings;
import no.tilsagn.system.stack.Api;
import no.tilsagn.system.stack.RunningSystem;
import no.tilsagn.system.stack.SharedStack;
import no.tilsagn.system.story.ProgrammeOf2025;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The pages in a browser, on the 2025 programme just imported. With {@code -Dtilsagn.screenshots=true} the pictures of the
 * README are taken anew.
 */
@Order(2)
@ExtendWith(SharedStack.class)
class PagesIT {

    private static final String PROGRAMME = StackSettings.FIRST_PROGRAMME;
    private static final String BUDGET = "/budget-years/2025";
    private static final String PORTFOLIO = "/portfolio";
    private static final int NARROW = 320;

    private static RunningSystem system;
    private static Api api;
    private static Chromium chromium;

    @BeforeAll
    static void open(Stack stack) throws Exception {
        system = RunningSystem.of(stack);
        api = new Api(system);
        new ProgrammeImport(system.commandService(), system.queryService(), api::token, System.out)
                .run(ProgrammeOf2025.file());
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        chromium.close();
        api.close();
    }

    @Test
    void the_budget_of_2025_stands_as_it_is_printed_with_what_is_booked_and_remarks_beside_it() {
        Person reader = chromium.person(system, true).logIn("dashboard");
        reader.chooseLink("Budsjett for 2025");

        assertThat(reader.read("h1")).isEqualTo("Budsjett for 2025");
        assertThat(reader.page().locator("tr.line").count()).isEqualTo(43);
        assertThat(reader.page().locator("tr.specification").count()).isEqualTo(8);
        assertThat(reader.read("tr.specification:has-text('K1')")).endsWith("1 590 000");
        assertThat(reader.readAll("tr.sum"))
                .containsExactly(
                        "Sum Midler til de 5 nye fokusområdene 16 950 000 0 16 950 000 16 950 000",
                        "Sum Prosjekter 65 650 000 0 65 650 000 65 650 000",
                        "Sum Tjenesteutviklere 0 5 000 000 5 000 000 5 000 000",
                        "Sum Programkontorets fire budsjettposter 9 906 000 7 565 000 17 471 000 17 471 000",
                        "Sum i alt 92 506 000 12 565 000 105 071 000 105 071 000",
                        "Sum ufordelt 44 887 000",
                        "Sum i alt 92 506 000 12 565 000 105 071 000");
        assertThat(reader.read("tr:has-text('2022-04')")).contains("Kjent bare fra budsjettet");
        assertThat(reader.read("#clearing"))
                .contains("2024 er ikke avsluttet her")
                .contains("−92 506 000");
        reader.picture("budget-of-2025");
    }

    @Test
    void each_remark_on_the_source_stands_where_it_is_about_something_and_whole_below() {
        Person reader = chromium.person(system, true).logIn("dashboard");
        reader.visit(PROGRAMME, BUDGET + "?lang=nb");

        assertThat(reader.read("tr.line:has-text('Prosjektutviklere') .remarks"))
                .contains("INC-01: row U1: applied 1 700 000, total printed 2 840 000, difference 1 140 000")
                .contains("INC-09: GDS+OS+OIO prints no split, 4 363 000");
        assertThat(reader.read("tr.line:has(.number:text-is('2022-17')) .remarks"))
                .contains("INC-04: ", "INC-07: ");
        assertThat(reader.read("tr.line:has-text('Digitalisering') .remarks >> nth=0"))
                .contains("INC-08: The 16 950 000");
        assertThat(reader.read("table >> nth=1 >> tr:has(th:has-text('Oslo sør')) .remarks"))
                .contains("INC-11: Same source");
        assertThat(reader.read("#remarks")).isEqualTo("Merknader til kilden (26)");
        assertThat(reader.page().locator(".source-remarks > li").count()).isEqualTo(26);
        assertThat(reader.read("#remark-INC-14"))
                .startsWith("INC-14 Tapt innhold Til orientering I kilden: Tabell 5")
                .endsWith("Behandling: Null, never guessed.");
        assertThat(reader.page().locator("#remark-INC-14 [lang=en]").count()).isEqualTo(3);
        reader.page().click("tr.line:has-text('Prosjektutviklere') .remarks a:text-is('INC-01')");
        assertThat(reader.page().locator("#remark-INC-01")).isInViewport();
        assertThat(reader.read("#remark-INC-01")).contains("Linje PROJECT_DEVELOPERS: row U1", "Behandling: The line");
    }

    @Test
    void a_text_that_was_erased_is_said_to_be_so_the_next_time_somebody_looks() throws Exception {
        try (Connection owner = system.connect(Database.TILSAGN_COMMAND);
                PreparedStatement erase = owner.prepareStatement("""
                        update text set text = null, salt = null where programme = ?
                        and text = 'None.' and id like 'text-remark-treatment-%'""")) {
            erase.setString(1, PROGRAMME);
            assertThat(erase.executeUpdate()).isEqualTo(1);
        }
        Person reader = chromium.person(system, true).logIn("auditor");
        reader.visit(PROGRAMME, BUDGET + "?lang=en");

        assertThat(reader.read("#remark-INC-19")).endsWith("Treatment: The text is erased.");
        assertThat(reader.read("#remark-INC-15")).endsWith("Treatment: Phase 'not stated'.");
    }

    @Test
    void the_portfolio_has_a_column_for_each_phase() {
        Person reader = chromium.person(system, true).logIn("auditor");
        reader.chooseLink("Portefølje etter fase");

        assertThat(reader.readAll(".column h2"))
                .containsExactly(
                        "Idé (0)",
                        "Konsept (1)",
                        "Planlegge (0)",
                        "Gjennomføre (0)",
                        "Avslutte (0)",
                        "Realisere (0)",
                        "Stanset (0)");
        assertThat(reader.read(".column:nth-of-type(2) li"))
                .contains("2022-17")
                .contains("10 900 000")
                .endsWith("Ikke vurdert");
        assertThat(reader.read("#not-stated")).isEqualTo("Fase ikke oppgitt (23)");
        assertThat(reader.read("#focus-areas")).isEqualTo("Fokusområder (5)");
        assertThat(reader.page().locator(".across > li").count()).isEqualTo(28);
        reader.picture("portfolio-by-phase");
    }

    @Test
    void both_pages_break_no_rule_of_accessibility_in_either_language_wide_and_narrow() {
        Person reader = chromium.person(system, true).logIn("dashboard");
        for (String language : List.of("nb", "en")) {
            for (int width : List.of(1440, NARROW)) {
                reader.page().setViewportSize(width, 1000);
                for (String path : List.of(BUDGET, PORTFOLIO)) {
                    reader.visit(PROGRAMME, path + "?lang=" + language);
                    assertThat(reader.page().getAttribute("html", "lang")).isEqualTo(language);
                    reader.requireAccessible();
                }
            }
        }
    }

    @Test
    void the_chosen_language_stays_and_the_keyboard_comes_first_to_the_content() {
        Person reader = chromium.person(system, true).logIn("dashboard");
        reader.chooseLink("English");
        reader.chooseLink("Budget of 2025");

        assertThat(reader.read("h1")).isEqualTo("Budget of 2025");
        assertThat(reader.read("[lang=nb]:text-is('Prosjekter') >> nth=0")).isEqualTo("Prosjekter");
        reader.page().keyboard().press("Tab");
        assertThat(reader.page().locator("*:focus")).hasText("Skip to the content");
        assertThat(reader.page().locator("*:focus")).isInViewport();
        reader.page().keyboard().press("Enter");
        assertThat(reader.page().locator("main")).isFocused();
        reader.visit(PROGRAMME, PORTFOLIO + "?lang=nb");
        reader.visit(PROGRAMME, PORTFOLIO + "?lang=de");
        assertThat(reader.page().getAttribute("html", "lang")).isEqualTo("en");
        assertThat(reader.read("h1")).isEqualTo("Portfolio by phase");
    }

    @Test
    void without_javascript_both_pages_show_any_day() {
        Person reader = chromium.person(system, false).logIn("auditor");
        reader.visit(PROGRAMME, BUDGET);
        assertThat(reader.read("table >> nth=0 >> tfoot")).contains("105 071 000");
        reader.page().fill("#position", "1");
        reader.page().click("main [type=submit]");

        assertThat(reader.read("main")).contains("unknown-budget-year");
        reader.visit(PROGRAMME, PORTFOLIO);
        reader.page().fill("#effectiveOn", "2025-06-30");
        reader.page().click("main [type=submit]");
        assertThat(reader.read(".coordinates")).contains("Slik det var 2025-06-30.");
        assertThat(reader.read("#not-stated")).isEqualTo("Fase ikke oppgitt (23)");
    }

    @Test
    void an_open_portfolio_follows_what_is_decided() {
        SeenProgramme seen = new SeenProgramme(api, system.commandService(), SharedStack.programme("seen", 0));
        seen.establish();
        String project = seen.project("2021-37", "Ung i jobb");
        api.get("/programmes/" + seen.id() + "/portfolio?after=2");
        Person reader = chromium.person(system, true).logIn("dashboard");
        reader.visit(seen.id(), PORTFOLIO);
        assertThat(reader.read(".column:nth-of-type(4)")).isEqualTo("Gjennomføre (0) Ingen prosjekter");

        long position = seen.registerExecution(project);

        assertThat(reader.page().locator(".column:nth-of-type(4)")).containsText("Registrert, ikke vedtatt");
        assertThat(reader.page().locator("[role=status]"))
                .hasText("Siden er oppdatert til hendelse nr. " + position + ".");
        assertThat(reader.read("#not-stated")).isEqualTo("Fase ikke oppgitt (0)");
    }

    @Test
    void whoever_has_no_role_in_a_programme_is_told_so_on_a_page() {
        Person reader = chromium.person(system, true).logIn("auditor");

        assertThat(reader.visit("another-programme", PORTFOLIO).status()).isEqualTo(403);
        assertThat(reader.read("main")).startsWith("Rollen mangler").contains("role-missing");
        reader.requireAccessible();
    }

    @Test
    void whoever_logs_out_is_asked_who_they_are_the_next_time() {
        Person reader = chromium.person(system, true).logIn("auditor");
        reader.page().click("header [type=submit]");
        assertThat(reader.read("h1")).isEqualTo("Du er logget ut");

        reader.logIn("dashboard");

        assertThat(reader.read("header")).contains("actor-dashboard");
    }

    @Test
    void a_form_of_a_session_that_is_gone_leads_to_the_login() {
        Person reader = chromium.person(system, true).logIn("auditor");
        reader.page().context().clearCookies();

        reader.page().click("header [type=submit]");

        assertThat(reader.page().url()).startsWith(system.issuer().toString());
    }
}
