package org.wangge.examples.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** A folder with a copy of the input files, where a test may spoil them and run the quickstart. */
public final class Workplace {

    private static final Path INPUT = Path.of("input");
    private static final List<String> FILES =
            List.of("grids.csv", "units.csv", "staff.csv", "categories.csv", "cases.csv", "cases-with-faults.csv");

    private final Path folder;

    private Workplace(Path folder) {
        this.folder = folder;
    }

    /** What a run printed and left. */
    public record Run(int code, String output, Path report) {

        /** The page that it wrote. */
        public String page() {
            return read(report);
        }
    }

    /** A copy of all input files, with every n-th case alone. */
    public static Workplace in(Path folder, int everyNth) throws IOException {
        for (String file : FILES) {
            Files.copy(INPUT.resolve(file), folder.resolve(file));
        }
        Workplace workplace = new Workplace(folder);
        List<String> rows = workplace.rows("cases.csv");
        List<String> kept = new ArrayList<>(rows.subList(0, 1));
        for (int place = 1; place < rows.size(); place += everyNth) {
            kept.add(rows.get(place));
        }
        workplace.write("cases.csv", kept);
        return workplace;
    }

    /** A folder as it is. */
    public static Workplace at(Path folder) {
        return new Workplace(folder);
    }

    public Path folder() {
        return folder;
    }

    /** The rows of a file without comments, the header first. */
    public List<String> rows(String file) {
        return read(folder.resolve(file))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    public void write(String file, List<String> lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    /** Adds lines to a file. */
    public void add(String file, String... lines) throws IOException {
        List<String> more = new ArrayList<>(rows(file));
        more.addAll(Arrays.asList(lines));
        write(file, more);
    }

    public void remove(String file, Predicate<String> lines) throws IOException {
        write(file, rows(file).stream().filter(lines.negate()).toList());
    }

    public Run run(String... options) {
        Path report = folder.resolve("report.html");
        List<String> args = new ArrayList<>(List.of("--input", folder.toString(), "--report", report.toString()));
        args.addAll(Arrays.asList(options));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int code = Quickstart.run(new PrintStream(printed, true, StandardCharsets.UTF_8), args.toArray(String[]::new));
        return new Run(code, printed.toString(StandardCharsets.UTF_8), report);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
