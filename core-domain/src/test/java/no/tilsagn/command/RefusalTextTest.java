package no.tilsagn.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.tilsagn.event.ContractRegisterEvents;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.ApplicationStatus;
import no.tilsagn.project.Phase;
import no.tilsagn.risk.RiskLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTextTest {

    private static final Locale BOKMAL = Locale.of("nb");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?:,\\w+)?}");

    @ParameterizedTest
    @EnumSource(RefusalCode.class)
    void everyFactOfARefusalStandsInItsTextInBothLanguages(RefusalCode code) {
        Map<String, Object> facts = refusal(code).facts();
        for (Locale language : List.of(BOKMAL, Locale.ENGLISH)) {
            String template = words(language).getString(code.code() + ".detail");
            assertThat(placeholders(template)).as(template).isEqualTo(new TreeSet<>(facts.keySet()));
            RefusalText text = RefusalText.of(refusal(code), language);
            assertThat(text.title()).isNotBlank();
            assertThat(text.detail()).doesNotContain("{").doesNotContain("}");
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndNoneTooMany() {
        Set<String> keys = words(BOKMAL).keySet();
        assertThat(words(Locale.ENGLISH).keySet()).isEqualTo(keys);
        Set<String> titled = keys.stream()
                .filter(key -> key.endsWith(".title"))
                .map(key -> key.substring(0, key.length() - ".title".length()))
                .collect(Collectors.toSet());
        assertThat(titled)
                .isEqualTo(Arrays.stream(RefusalCode.values())
                        .map(RefusalCode::code)
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyRolePhaseStatusAndKindHasAWord() {
        Set<String> keys = words(BOKMAL).keySet();
        assertThat(keys)
                .containsAll(terms(Arrays.stream(Role.values()).map(Role::claim).toList()));
        assertThat(keys)
                .containsAll(terms(Arrays.stream(Phase.values()).map(Enum::name).toList()));
        assertThat(keys)
                .containsAll(terms(Arrays.stream(ApplicationStatus.values())
                        .map(Enum::name)
                        .toList()));
        assertThat(keys)
                .containsAll(terms(
                        Arrays.stream(ApplicationKind.values()).map(Enum::name).toList()));
    }

    @Test
    void everyRegisterAndColourHasAWord() {
        assertThat(words(BOKMAL).keySet())
                .containsAll(terms(ContractRegisterEvents.all().stream()
                        .map(event -> event.aggregate().type().name())
                        .toList()));
        assertThat(words(BOKMAL).keySet())
                .containsAll(
                        terms(Arrays.stream(RiskLevel.values()).map(Enum::name).toList()));
    }

    @Test
    void amountsAreGroupedAndYearsAreNot() {
        assertThat(english(RefusalCode.AMOUNT_EXCEEDS_BALANCE))
                .isEqualTo(
                        "The account frame/2025/GDS has 1\u00a0000\u00a0000 kroner; 1\u00a0000\u00a0001 kroner are asked for.");
        assertThat(english(RefusalCode.FUND_SOURCE_PAST_LAST_YEAR)).contains(" in 2026,", " in 2027.");
    }

    @Test
    void codesAreSpokenAsWords() {
        assertThat(english(RefusalCode.ROLE_MISSING))
                .isEqualTo("The command can be given by: programme office, programme leader."
                        + " You have in this programme: none.");
        assertThat(RefusalText.of(refusal(RefusalCode.PROJECT_CLOSED), Locale.of("nn"))
                        .detail())
                .isEqualTo(
                        "Prosjekt 2021-37 er avsluttet (fase stanset) og mottar ikke midler, unntatt det som dekker en post"
                                + " under null.");
    }

    @Test
    void aMissingFactIsAnError() {
        assertThatThrownBy(() -> RefusalText.of(Refusal.of(RefusalCode.UNKNOWN_PROJECT), BOKMAL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("project");
    }

    private static String english(RefusalCode code) {
        return RefusalText.of(refusal(code), Locale.ENGLISH).detail();
    }

    private static Refusal refusal(RefusalCode code) {
        return new Refusal(
                code, new TreeMap<>(Objects.requireNonNull(RefusalFacts.BY_CODE.get(code), "no facts of " + code)));
    }

    private static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle("no.tilsagn.command.refusals", language);
    }

    private static Set<String> placeholders(String template) {
        return PLACEHOLDER
                .matcher(template)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> terms(List<String> codes) {
        return codes.stream().map(code -> "term." + code).toList();
    }
}
