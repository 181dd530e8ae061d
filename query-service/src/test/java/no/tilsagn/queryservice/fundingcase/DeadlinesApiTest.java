package no.tilsagn.queryservice.fundingcase;

import static no.tilsagn.queryservice.fundingcase.Cases.id;
import static no.tilsagn.queryservice.fundingcase.Cases.rule;
import static no.tilsagn.queryservice.fundingcase.Cases.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.command.Role;
import no.tilsagn.fundingapplication.FundingApplicationWithdrawn;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import no.tilsagn.rule.ApplicationDeadlines;
import org.junit.jupiter.api.Test;

class DeadlinesApiTest extends ServiceTest {

    @Test
    void eachDeadlineIsShownWithItsRuleAndTheBoardsCasesThatBelongToIt() {
        Story story = Cases.underTheRulesOf2018();
        story.on(LocalDate.of(2018, 4, 6))
                .tell(submitted(story, "on-the-day", "2021-37", 400_000))
                .on(LocalDate.of(2018, 4, 7))
                .tell(submitted(story, "a", "2021-37", 400_000), submitted(story, "b", "2021-37", 300_000))
                .tell(new FundingApplicationWithdrawn(id(story, "b"), null))
                .tell(submitted(story, "chairs", "2021-37", 299_999));

        assertThat(deadlines(folded(story)))
                .containsExactly("2018-04-06 v1 1/1", "2018-05-28 v1 2/1", "2018-09-03 v1 0/0", "2018-11-02 v1 0/0");
    }

    @Test
    void aLaterVersionMovesADeadlineAndTheCasesWithIt() {
        Story story = Cases.underTheRulesOf2018();
        story.on(LocalDate.of(2018, 4, 7)).tell(submitted(story, "a", "2021-37", 400_000));
        story.tell(rule(
                story,
                2,
                LocalDate.of(2018, 5, 1),
                new ApplicationDeadlines(List.of(LocalDate.of(2018, 6, 15), LocalDate.of(2018, 11, 2)))));

        assertThat(deadlines(folded(story)))
                .containsExactly("2018-04-06 v1 0/0", "2018-06-15 v2 1/1", "2018-11-02 v2 0/0");
    }

    private List<String> deadlines(Story story) {
        Api api = as(Role.PROJECT_OWNER, story);
        return api.get("/deadlines")
                .path("items")
                .valueStream()
                .map(item -> item.path("date").asString() + " v"
                        + item.at("/rule/version").asInt() + " "
                        + item.path("cases").asInt() + "/" + item.path("open").asInt())
                .toList();
    }
}
