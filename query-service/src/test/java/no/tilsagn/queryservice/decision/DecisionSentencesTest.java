package no.tilsagn.queryservice.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.tilsagn.board.Deputising;
import no.tilsagn.board.DeputisingCause;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.EventJson;
import no.tilsagn.event.EventType;
import no.tilsagn.event.TextReference;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.FundingApplicationRejected;
import no.tilsagn.register.EntryCode;
import no.tilsagn.replay.Decided;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class DecisionSentencesTest {

    private static final Locale NORWEGIAN = Locale.of("nb");

    private final DecisionSentences sentences = new DecisionSentences(messages());

    /** Every event of the contract that was made by a decision. */
    static List<DomainEvent> decided() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../docs/events"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(DecisionSentencesTest::event)
                    .filter(event -> Decided.by(event) != null)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("decided")
    void everyDecisionIsASentenceInBothLanguages(DomainEvent event) {
        String norwegian = sentences.of(event, "2025/2021-37", null, NORWEGIAN);
        String english = sentences.of(event, "2025/2021-37", null, Locale.ENGLISH);

        assertThat(List.of(norwegian, english))
                .allSatisfy(sentence -> assertThat(sentence)
                        .doesNotContain("{", "null", "history.")
                        .endsWith("."));
        assertThat(norwegian).isNotEqualTo(english);
    }

    @Test
    void whereTheDeputyDecidedTheSentenceSaysSoAndWhy() {
        FundingApplicationRejected rejected = new FundingApplicationRejected(
                FundingApplicationId.of("funding-application-a"),
                new TextReference("text-1", "0".repeat(64)),
                null,
                new DecisionReference("2025/9", LocalDate.of(2025, 5, 20)));
        Deputising deputising = new Deputising(EntryCode.of("04"), DeputisingCause.CHAIR_RECUSED);

        assertThat(sentences.of(rejected, "2025/T03", deputising, Locale.ENGLISH))
                .isEqualTo("The application to line 2025/T03 was rejected."
                        + " The deputy chair (seat 04) decided it because the chair was recused.");
        assertThat(sentences.of(rejected, "2025/T03", deputising, NORWEGIAN))
                .endsWith("Nestlederen (plass 04) avgjorde det fordi styrelederen var inhabil.");
    }

    @Test
    void carriedOverAndTransferredAreTwoWords() throws IOException {
        String all = String.join(
                "\n",
                decided().stream()
                        .map(event -> sentences.of(event, "2025/2021-37", null, NORWEGIAN))
                        .toList());

        assertThat(all).contains("kroner overført fra 2024").contains("kroner ble flyttet fra");
        assertThat(all.replace("overført fra 2024", "")).doesNotContain("overført");
    }

    private static DomainEvent event(Path file) {
        try {
            String type = file.getFileName().toString().replaceFirst("(\\.v\\d+)\\..*", "$1");
            return EventJson.read(EventType.named(type).orElseThrow().eventName(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/history");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
