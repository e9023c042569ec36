package org.wangge.examples.benchmarks.limit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wangge.examples.benchmarks.pack.WidePack;

/**
 * Reads rules from text in fresh JVMs, one contender after the other in each round, and prints the medians: 200 rules of
 * ours and of Drools, where it was compiled, and wide packs of 1,000 and of 5,000 rules in a heap of 100 MB.
 */
public final class ColdRun {

    private static final String DROOLS = "org.wangge.examples.benchmarks.limit.DroolsColdRead";
    private static final int USUAL_ROUNDS = 7;

    private record Contender(String name, List<String> command) {}

    private final Path folder;
    private final PrintStream out;
    private final Map<String, List<Map<String, Double>>> measured = new LinkedHashMap<>();

    private ColdRun(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /**
     * Measures.
     *
     * @param args how many rounds; seven if it is no number
     * @throws IOException if no folder can be written or no JVM be started
     * @throws InterruptedException if the run is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        boolean isSaid = args.length > 0 && args[0].matches("\\d{1,3}");
        int rounds = isSaid ? Integer.parseInt(args[0]) : USUAL_ROUNDS;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new ColdRun(Files.createTempDirectory("cold"), out).run(rounds);
    }

    private void run(int rounds) throws IOException, InterruptedException {
        List<Contender> contenders = contenders();
        for (int round = 1; round <= rounds; round++) {
            out.println("Round " + round + " of " + rounds);
            for (Contender each : contenders) {
                measured.computeIfAbsent(each.name(), none -> new ArrayList<>()).add(measure(each));
            }
        }
        out.println(
                "| read and check, cold | wall ms | best | cpu ms | allocated MB | kept MB |\n|---|---|---|---|---|---|");
        contenders.forEach(each -> out.println(line(each.name())));
    }

    private List<Contender> contenders() throws IOException {
        List<Contender> contenders = new ArrayList<>();
        contenders.add(ours("200 rules", LimitRules.ID, LimitRules.FEW.files()));
        if (isCompiled(DROOLS)) {
            contenders.add(new Contender("200 rules, Drools", java(List.of(), DROOLS)));
        }
        for (int rules : new int[] {1_000, 5_000}) {
            contenders.add(
                    ours(String.format(Locale.ROOT, "%,d rules", rules), WidePack.ID, new WidePack(rules).files()));
        }
        return contenders;
    }

    private static boolean isCompiled(String type) {
        try {
            Class.forName(type, false, ColdRun.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException left) {
            return false;
        }
    }

    private Contender ours(String name, String pack, Map<String, String> files) throws IOException {
        Path place = folder.resolve(name.replaceAll("\\D", "")).resolve(pack);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = place.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return new Contender(name, java(List.of("-Xmx100m"), ColdRead.class.getName(), place.toString()));
    }

    private static List<String> java(List<String> options, String... mainAndArguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        command.addAll(List.of(mainAndArguments));
        return command;
    }

    /** The figures that a contender says of itself, by name. */
    private static Map<String, Double> measure(Contender contender) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(contender.command())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(contender.name() + " failed");
        }
        Map<String, Double> figures = new LinkedHashMap<>();
        said.lines().map(line -> line.split(" ", 2)).forEach(words -> figures.put(words[0], Double.valueOf(words[1])));
        return figures;
    }

    private String line(String name) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %.0f | %.0f |",
                name,
                median(name, "wall"),
                sorted(name, "wall").get(0),
                median(name, "cpu"),
                median(name, "allocated"),
                median(name, "kept"));
    }

    private double median(String name, String figure) {
        List<Double> sorted = sorted(name, figure);
        return sorted.get(sorted.size() / 2);
    }

    private List<Double> sorted(String name, String figure) {
        return measured.getOrDefault(name, List.of()).stream()
                .map(figures -> figures.getOrDefault(figure, Double.NaN))
                .sorted()
                .toList();
    }
}
