package org.wangge.rules.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wangge.core.procedure.State;
import org.wangge.core.rulebook.RuleBook;
import org.wangge.rules.PackReader;
import org.wangge.rules.PackTexts;

class StateDiagramTest {

    private static List<String> drawn(RuleBook book, Locale locale) {
        return StateDiagram.of(book, book.procedures().get(0))
                .mermaid(locale)
                .lines()
                .toList();
    }

    @Test
    void drawsActorConditionLimitAndClauseOfEachMove() {
        assertThat(drawn(PackReader.builtIn("tangshan-town").requireClean(), Locale.CHINESE))
                .contains(
                        "    state \"待报区\" as beyond",
                        "    [*] --> found : 上报（三级网格长）<br/>[P11-4.0b, P11-5.1.4a]",
                        "    sorted --> handling : 接办（村（居）委会）<br/>{scope = community}"
                                + "<br/>处置时限 3个工作日 / 5个工作日 / 未定期限<br/>[P11-5.1.4b, P11-5.3.3a]",
                        "    closed --> [*]",
                        "    class handling, at_district HANDLE");
    }

    @Test
    void drawsOnceWhatIsPossibleInEveryOpenStateAndLeavesOutWhatStays() {
        assertThat(drawn(PackReader.builtIn("tangshan-town").requireClean(), Locale.ENGLISH))
                .contains("    any_open_state --> ended : void (holder)")
                .noneMatch(line -> line.contains(" : urge") || line.contains(" : inform"));
    }

    @Test
    void namesWhoSignsTogetherAndWhatIsWaitedFor() {
        RuleBook book = PackReader.read("sound-town", PackTexts.sample()).requireClean();

        assertThat(drawn(book, Locale.ENGLISH))
                .contains(
                        "    answered --> verified : pass (village-leader + group-leader)"
                                + "<br/>{resident-informed = true}",
                        "    verified --> closed : close (village-leader)<br/>after publicity 7 working days");
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void writesWhatMermaidReads(String pack) {
        RuleBook book = PackReader.builtIn(pack).requireClean();

        book.procedures().forEach(procedure -> {
            List<String> lines = StateDiagram.of(book, procedure)
                    .mermaid(Locale.ENGLISH)
                    .lines()
                    .toList();
            assertThat(lines.get(0)).isEqualTo("stateDiagram-v2");
            assertThat(lines.subList(1, lines.size()))
                    .allMatch(line -> line.matches("    (state \"[^\"]+\" as [a-z0-9_]+"
                            + "|([a-z0-9_]+|\\[\\*]) --> ([a-z0-9_]+|\\[\\*])( : [^:;#]+)?"
                            + "|classDef [A-Z]+ fill:#[0-9a-f]{6}|class [a-z0-9_, ]+ [A-Z]+)"));
            assertThat(procedure.states())
                    .extracting(State::id)
                    .allSatisfy(state -> assertThat(lines)
                            .anyMatch(
                                    line -> line.endsWith(" as " + state.value().replace('-', '_'))));
        });
    }

    static List<String> builtIn() {
        return List.copyOf(PackReader.builtInIds());
    }
}
