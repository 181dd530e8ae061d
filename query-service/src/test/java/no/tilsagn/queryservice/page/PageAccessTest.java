package no.tilsagn.queryservice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import no.tilsagn.command.Role;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import org.junit.jupiter.api.Test;

/** Pages are for people who log in; what they then see is tested in a browser. */
class PageAccessTest extends ServiceTest {

    @Test
    void aTokenSentByHandOpensNoPageAndLeadsToTheLogin() {
        Story story = folded(Story.adopted());
        for (Api api : List.of(as(Role.AUDITOR, story), with("", story.programme()))) {
            for (String path : List.of("/", "/pages/programmes/" + story.programme() + "/portfolio", "/pages/none")) {
                HttpResponse<String> response = api.root(path).response();

                assertThat(response.statusCode()).as(path).isEqualTo(302);
                assertThat(response.headers().firstValue("Location").orElse(""))
                        .endsWith("/oauth2/authorization/tilsagn");
            }
        }
    }

    @Test
    void whoeverLogsInWhileTheIssuerIsDownIsToldToComeBack() {
        Api api = with("", Story.established().programme());

        HttpResponse<String> response =
                api.root("/oauth2/authorization/tilsagn", "Accept", "text/html").response();

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).contains("Prøv igjen om litt").doesNotContain("Exception");
    }

    @Test
    void styleSheetsAreThereForAllAndNothingFromElsewhereIsLetIn() {
        Api api = with("", Story.established().programme());
        for (String sheet : List.of(
                "/assets/pages.css",
                "/assets/designsystemet/dist/src/index.css",
                "/assets/designsystemet/dist/theme/designsystemet.css",
                "/assets/designsystemet/LICENSE")) {
            HttpResponse<String> response = api.root(sheet).response();

            assertThat(response.statusCode()).as(sheet).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
        }
    }
}
