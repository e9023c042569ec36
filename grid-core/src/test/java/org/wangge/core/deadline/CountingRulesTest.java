package org.wangge.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wangge.core.explain.Citation;

class CountingRulesTest {

    @Test
    void areFoundById() {
        assertThat(CountingRules.byId("civil-code")).contains(CountingRules.CIVIL_CODE);
        assertThat(CountingRules.byId("nonsense")).isEmpty();
        assertThat(CountingRules.all())
                .hasSize(5)
                .allSatisfy((id, rule) -> assertThat(rule.id()).isEqualTo(id));
    }

    @Test
    void nameTheirSources() {
        assertThat(CountingRules.CIVIL_CODE.source(CountingAspect.LAST_DAY_OFF)).contains(Citation.of("民法典", "203(1)"));
        assertThat(CountingRules.CIVIL_PROCEDURE.source(CountingAspect.STARTING_HOUR))
                .contains(Citation.of("民事诉讼法", "85(2)"));
        assertThat(CountingRules.CIVIL_CODE.source(CountingAspect.LATE_START)).isEmpty();
    }

    @Test
    void areChangedIntoRulesOfOnesOwn() {
        Citation local = Citation.of("plan", "3");
        CountingRule own = CountingRules.CIVIL_CODE.named("town").with(CountingRule.LastDayOff.STAYS, local);
        assertThat(own.id()).isEqualTo("town");
        assertThat(own.source(CountingAspect.LAST_DAY_OFF)).contains(local);
        assertThat(CountingRules.CIVIL_CODE.lastDayOff()).isEqualTo(CountingRule.LastDayOff.MOVES_TO_NEXT_WORKDAY);
    }

    @Test
    void needAName() {
        assertThatThrownBy(() -> CountingRules.CIVIL_CODE.named("Civil Code"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'Civil Code'");
    }

    @ParameterizedTest
    @DisplayName("民法典 1259：以上、以下、以内、届满包括本数；不满、超过、以外不包括本数")
    @CsvSource({
        "以上,2,false",
        "以上,3,true",
        "以上,4,true",
        "届满,3,true",
        "以下,3,true",
        "以下,4,false",
        "以内,3,true",
        "不满,3,false",
        "不满,2,true",
        "超过,3,false",
        "超过,4,true",
        "以外,3,false",
        "以外,2,false"
    })
    void includeTheNumberOrNot(String word, BigDecimal value, boolean holds) {
        assertThat(BoundWord.of(word).orElseThrow().holds(value, new BigDecimal("3.0")))
                .isEqualTo(holds);
    }

    @Test
    void knowNoOtherWords() {
        assertThat(BoundWord.of("左右")).isEmpty();
        assertThat(BoundWord.AT_LEAST.chinese()).isEqualTo("以上");
        assertThat(BoundWord.AT_LEAST.isInclusive()).isTrue();
    }
}
