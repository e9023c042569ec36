package org.wangge.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScoringMessageTest {

    private static Set<String> placeholders(ScoringMessage code, Locale locale) {
        String pattern = ResourceBundle.getBundle(code.bundle(), locale).getString(code.name());
        return Pattern.compile("\\{[a-zA-Z]+}")
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource
    void saysTheSameInBothLanguages(ScoringMessage code) {
        assertThat(placeholders(code, Locale.CHINESE)).isEqualTo(placeholders(code, Locale.ENGLISH));
    }
}
