package org.wangge.testkit.scenario;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wangge.rules.PackReader;
import org.wangge.rules.builtin.BuiltInPacks;
import org.wangge.rules.compile.PackResult;
import org.wangge.rules.example.ExampleRunner;
import org.wangge.rules.pack.PackFiles;
import org.wangge.rules.pack.PackShelf;

/**
 * A pack in which one number of one limit is greater by one, and nothing else differs.
 *
 * @param line the line of its clocks that was changed
 * @param files its texts
 */
record ChangedLimit(String line, PackFiles files) {

    private static final String CLOCKS = "clocks.yaml";

    /** A number of a limit, a waiting period, or an extension; the same day is none more than zero days. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:within|at-least|at-most|by): \"?(?:at once \\()?(?:(?<number>\\d+)|(?<sameDay>same day))");

    static List<ChangedLimit> of(PackFiles files) {
        List<ChangedLimit> changed = new ArrayList<>();
        String clocks = files.texts().getOrDefault(CLOCKS, "");
        Matcher numbers = NUMBER.matcher(clocks);
        while (numbers.find()) {
            changed.add(of(files, changed(clocks, numbers), lineAt(clocks, numbers.start())));
        }
        return changed;
    }

    private static ChangedLimit of(PackFiles files, String clocks, String line) {
        Map<String, String> texts = new TreeMap<>(files.texts());
        texts.put(CLOCKS, clocks);
        return new ChangedLimit(line, PackFiles.of(files.folder(), texts));
    }

    private static String changed(String clocks, Matcher at) {
        boolean counted = at.group("number") != null;
        String name = counted ? "number" : "sameDay";
        String greater = counted ? String.valueOf(Integer.parseInt(at.group(name)) + 1) : "1 day";
        return clocks.substring(0, at.start(name)) + greater + clocks.substring(at.end(name));
    }

    private static String lineAt(String text, int place) {
        int end = text.indexOf('\n', place);
        return text.substring(text.lastIndexOf('\n', place) + 1, end < 0 ? text.length() : end)
                .strip();
    }

    /** Whether the pack does not read any more, or one of its examples comes out otherwise. */
    boolean isNoticed(Validator validator) {
        PackResult result = PackReader.read(files.folder(), new Changed(files).orElse(new BuiltInPacks()));
        if (result.book().isEmpty()) {
            return true;
        }
        ExampleRunner runner = ExampleRunner.of(result.requireClean(), validator);
        return result.examples().stream()
                .anyMatch(example -> !runner.run(example).isAsExpected());
    }

    /** A shelf with this pack alone. */
    private record Changed(PackFiles files) implements PackShelf {

        @Override
        public Optional<PackFiles> find(String id) {
            return Optional.of(files).filter(pack -> pack.folder().equals(id));
        }

        @Override
        public Collection<String> ids() {
            return Set.of(files.folder());
        }
    }
}
