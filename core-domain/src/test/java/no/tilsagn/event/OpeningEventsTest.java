package no.tilsagn.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import no.tilsagn.budget.BudgetYearOpened;
import no.tilsagn.focusarea.FocusAreaRegistered;
import no.tilsagn.fundingapplication.FundingApplicationSubmitted;
import no.tilsagn.programme.ProgrammeEstablished;
import no.tilsagn.project.ProjectRegistered;
import org.junit.jupiter.api.Test;

class OpeningEventsTest {

    @Test
    void each_kind_of_aggregate_has_one_event_that_opens_its_stream() {
        assertThat(ContractEvents.all().stream()
                        .filter(DomainEvent::opensStream)
                        .map(Object::getClass))
                .containsExactlyInAnyOrder(
                        ProgrammeEstablished.class,
                        ProjectRegistered.class,
                        FocusAreaRegistered.class,
                        FundingApplicationSubmitted.class,
                        BudgetYearOpened.class);
    }

    @Test
    void the_streams_of_all_aggregates_share_one_namespace() {
        assertThat(ContractEvents.all())
                .allSatisfy(event -> assertThat(event.aggregate().id())
                        .startsWith(event.aggregate()
                                        .type()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-') + "-"));
    }
}
