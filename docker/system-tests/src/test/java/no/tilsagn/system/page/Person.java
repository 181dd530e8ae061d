package no.tilsagn.system.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.List;
import no.tilsagn.launcher.stack.ProjectFolder;
import no.tilsagn.system.stack.RunningSystem;

/** Somebody at a browser. */
record Person(RunningSystem system, Page page) {

    private static final List<String> WCAG_2_1_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    /** Asks for the start page, is led to the issuer, and comes back logged in. */
    Person logIn(String role) {
        page.navigate(system.queryService().toString());
        assertThat(page.url()).startsWith(system.issuer().toString());
        page.fill("[name=username]", role);
        page.fill("[name=password]", "demo");
        page.click("[type=submit]");
        assertThat(page.url()).startsWith(system.queryService().toString());
        return this;
    }

    /** Goes to a page of a programme. */
    Response visit(String programme, String path) {
        return page.navigate(system.queryService() + "/pages/programmes/" + programme + path);
    }

    void chooseLink(String text) {
        page.click("a:text-is(\"" + text + "\")");
    }

    /** The text of the one element of a selector, with plain spaces. */
    String read(String selector) {
        return plain(page.locator(selector).innerText());
    }

    List<String> readAll(String selector) {
        return page.locator(selector).allInnerTexts().stream()
                .map(Person::plain)
                .toList();
    }

    /** Without what the rules that machines can check find against it, and without scrolling sideways. */
    void requireAccessible() {
        assertThat(new AxeBuilder(page).withTags(WCAG_2_1_AA).analyze().getViolations())
                .extracting(
                        rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .as("violations of WCAG 2.1 A or AA on " + page.url())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("wider than its window: " + page.url())
                .isEqualTo(0);
    }

    /** Takes a picture of the README anew, where that is asked for. */
    void picture(String name) {
        if (Boolean.getBoolean("tilsagn.screenshots")) {
            Path images = ProjectFolder.find().resolve("docs/images");
            page.screenshot(new Page.ScreenshotOptions().setPath(images.resolve(name + ".png")));
        }
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    }
}
