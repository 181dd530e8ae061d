package no.tilsagn.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nb-NO", "nn", "no"})
    void norwegian_in_any_form_is_bokmal(String tag) {
        assertThat(Language.spoken(Locale.forLanguageTag(tag))).contains(Language.NB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "sma", ""})
    void whoever_speaks_none_of_the_languages_here_gets_english(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        assertThat(Language.spoken(locale)).isEmpty();
        assertThat(Language.of(locale)).isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @EnumSource
    void a_language_is_written_by_its_code_and_spoken_by_its_locale(Language language) {
        assertThat(EventJson.mapper().writeValueAsString(language)).isEqualTo("\"" + language.code() + "\"");
        assertThat(Language.of(language.locale())).isEqualTo(language);
    }
}
