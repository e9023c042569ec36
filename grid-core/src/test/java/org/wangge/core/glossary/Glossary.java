package org.wangge.core.glossary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The glossary as the test reads it: the identifiers in its tables, and the endings of its families.
 *
 * @param identifiers every name of a type in back ticks in a row of a table
 * @param families the endings after which a name needs no row
 */
record Glossary(Set<String> identifiers, Set<String> families) {

    private static final Pattern IDENTIFIER = Pattern.compile("`([A-Z][A-Za-z0-9]*)`");
    private static final Pattern FAMILY = Pattern.compile("`…([A-Z][A-Za-z0-9]*)`");

    /** Reads the glossary of the project, which stands beside the folders of the modules. */
    static Glossary ofTheProject() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path file = Stream.iterate(here, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("GLOSSARY.md"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IOException("There is no GLOSSARY.md at or above " + here));
        return parse(Files.readString(file));
    }

    static Glossary parse(String markdown) {
        String rows = markdown.lines().filter(line -> line.startsWith("|")).collect(Collectors.joining("\n"));
        return new Glossary(found(IDENTIFIER, rows), found(FAMILY, rows));
    }

    private static Set<String> found(Pattern pattern, String rows) {
        return pattern.matcher(rows)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What is wrong between the glossary and the types of the code.
     *
     * @param types the simple names of the public types
     * @return one sentence for each fault, saying what to do
     */
    List<String> faults(Set<String> types) {
        List<String> faults = new ArrayList<>();
        for (String type : types) {
            spelledOtherwise(type)
                    .forEach(term -> faults.add(
                            "GLOSSARY.md writes `%s`, the code %s: one of them is wrong".formatted(term, type)));
            if (!isCovered(type)) {
                faults.add(("%s has no row in GLOSSARY.md: give it one with its Chinese term, or, if the field has no"
                                + " word for it, name it under the house terms")
                        .formatted(type));
            }
        }
        return faults;
    }

    private Stream<String> spelledOtherwise(String type) {
        return identifiers.stream().filter(term -> term.equalsIgnoreCase(type) && !term.equals(type));
    }

    private boolean isCovered(String type) {
        return identifiers.contains(type) || families.stream().anyMatch(type::endsWith);
    }
}
