package org.wangge.core.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static final String SAMPLE = """
            Prose may name `Anything`.

            | 中文 | identifier | note |
            |---|---|---|
            | 案卷 | `CaseFile` | |
            | 台账 | `Ledger`, `LedgerRecord` | |

            | ending | what |
            |---|---|
            | `…Id` | a reference |
            """;

    @Test
    void namesEveryPublicTypeOfTheDomain() throws IOException {
        assertThat(Glossary.ofTheProject().faults(publicTypes())).isEmpty();
    }

    private static Set<String> publicTypes() {
        return new ClassFileImporter()
                .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.wangge.core").stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getSimpleName)
                        // the generated builder of a record goes by the name of the record
                        .map(name -> name.replaceFirst("(?<=.)Builder$", ""))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    @Nested
    class ASample {

        private final Glossary glossary = Glossary.parse(SAMPLE);

        @Test
        void coversWhatItNames() {
            assertThat(glossary.faults(Set.of("CaseFile", "Ledger", "LedgerRecord")))
                    .isEmpty();
        }

        @Test
        void coversItsFamilies() {
            assertThat(glossary.faults(Set.of("CaseId"))).isEmpty();
        }

        @Test
        void asksForARowForAnythingElse() {
            assertThat(glossary.faults(Set.of("Anything")))
                    .singleElement()
                    .asString()
                    .startsWith("Anything has no row");
        }

        @Test
        void noticesAnotherSpelling() {
            assertThat(glossary.faults(Set.of("Casefile")))
                    .contains("GLOSSARY.md writes `CaseFile`, the code Casefile: one of them is wrong");
        }
    }
}
