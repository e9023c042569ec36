package org.wangge.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of every code of this module, held against the attributes that its javadoc promises. */
class BundlesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final Pattern CONSTANT = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*([A-Z][A-Z0-9_]+)\\s*[,;(]", Pattern.DOTALL);
    private static final Pattern ATTRIBUTES = Pattern.compile("Attributes:\\s*([A-Za-z, ]+)");

    private static final List<Class<?>> CODES = imported();

    static Stream<Class<?>> codes() {
        return CODES.stream();
    }

    private static List<Class<?>> imported() {
        return new ClassFileImporter()
                .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.wangge.core").stream()
                        .filter(type -> type.isAssignableTo(MessageCode.class) && type.isEnum())
                        .<Class<?>>map(type -> type.reflect())
                        .toList();
    }

    @Test
    void areSeveral() {
        assertThat(codes()).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void haveASentenceForEachConstantAndNoOther(Class<?> codes) throws IOException {
        Set<String> names = new TreeSet<>();
        constants(codes).forEach(code -> names.add(code.name()));
        assertThat(bundle(codes, "zh").keySet()).isEqualTo(namesOfTheBundle(codes));
        assertThat(bundle(codes, "en").keySet()).isEqualTo(namesOfTheBundle(codes));
        assertThat(namesOfTheBundle(codes)).containsAll(names);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void nameInBothLanguagesWhatTheJavadocPromises(Class<?> codes) throws IOException {
        Map<String, Set<String>> promised = promised(codes);
        for (MessageCode code : constants(codes)) {
            for (String language : List.of("zh", "en")) {
                String sentence = bundle(codes, language).getString(code.name());
                assertThat(sentence)
                        .as(code.name())
                        .isNotBlank()
                        .doesNotContain("!")
                        .doesNotContain("！");
                assertThat(promised.getOrDefault(code.name(), Set.of()))
                        .as("attributes of %s, named in %s", code.name(), language)
                        .containsAll(placeholders(sentence));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void areRenderedWithoutAnyPlaceholderLeft(Class<?> codes) throws IOException {
        Map<String, Set<String>> promised = promised(codes);
        for (MessageCode code : constants(codes)) {
            Map<String, Object> attributes = new TreeMap<>();
            promised.getOrDefault(code.name(), Set.of()).forEach(name -> attributes.put(name, "<" + name + ">"));
            Message message = new Message(code, attributes);
            assertThat(message.render(Locale.CHINA)).doesNotContain("{");
            assertThat(message.render(Locale.ENGLISH)).doesNotContain("{").doesNotMatch(".*[\\u4e00-\\u9fff].*");
        }
    }

    private static List<MessageCode> constants(Class<?> codes) {
        return Arrays.stream(codes.getEnumConstants())
                .map(MessageCode.class::cast)
                .toList();
    }

    /** Enums may share a bundle, so its sentences are those of all of them. */
    private static Set<String> namesOfTheBundle(Class<?> codes) {
        String bundle = constants(codes).get(0).bundle();
        Set<String> names = new TreeSet<>();
        codes().flatMap(type -> constants(type).stream())
                .filter(code -> code.bundle().equals(bundle))
                .forEach(code -> names.add(code.name()));
        return names;
    }

    private static ResourceBundle bundle(Class<?> codes, String language) throws IOException {
        String path = "/" + constants(codes).get(0).bundle().replace('.', '/') + "_" + language + ".properties";
        try (var stream = codes.getResourceAsStream(path)) {
            assertThat(stream).as(path).isNotNull();
            return new PropertyResourceBundle(stream);
        }
    }

    private static Set<String> placeholders(String sentence) {
        Set<String> names = new TreeSet<>();
        Matcher found = PLACEHOLDER.matcher(sentence);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }

    /** The attributes of each constant, as the source text of the enum lists them. */
    private static Map<String, Set<String>> promised(Class<?> codes) throws IOException {
        Path source = Path.of("src/main/java", codes.getName().replace('.', '/') + ".java");
        Map<String, Set<String>> promised = new TreeMap<>();
        Matcher constant = CONSTANT.matcher(Files.readString(source));
        while (constant.find()) {
            String javadoc = constant.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ");
            Matcher attributes = ATTRIBUTES.matcher(javadoc);
            promised.put(
                    constant.group(2),
                    attributes.find()
                            ? new TreeSet<>(List.of(attributes.group(1).strip().split(",\\s*")))
                            : Set.of());
        }
        return promised;
    }
}
