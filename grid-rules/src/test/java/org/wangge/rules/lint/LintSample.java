package org.wangge.rules.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.wangge.rules.PackTexts;

/** A fault in its shortest form, and the mend, for one code; the page of findings shows both. */
record LintSample(
        FindingCode code,
        String pack,
        String file,
        String mendedFile,
        boolean isWhole,
        String at,
        String good,
        String bad,
        Map<String, String> also,
        Map<String, Map<String, String>> edits) {

    @SuppressWarnings("unchecked")
    static List<LintSample> all() {
        try (InputStream in = LintSample.class.getResourceAsStream("lint-samples.yaml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Map<String, Object>> samples =
                    (List<Map<String, Object>>) new Load(LoadSettings.builder().build()).loadFromString(text);
            return samples.stream().map(LintSample::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static LintSample of(Map<String, Object> sample) {
        String file = (String) sample.get("file");
        String good = (String) sample.get("good");
        return new LintSample(
                FindingCode.valueOf((String) sample.get("code")),
                (String) sample.getOrDefault("pack", PackTexts.TOWN),
                file,
                (String) sample.getOrDefault("good-file", file),
                sample.containsKey("whole"),
                (String) sample.getOrDefault("at", good),
                good,
                (String) sample.get("bad"),
                (Map<String, String>) sample.getOrDefault("also", Map.of()),
                (Map<String, Map<String, String>>) sample.getOrDefault("edit", Map.of()));
    }

    PackTexts faulty() {
        return with(file, bad);
    }

    PackTexts mended() {
        return with(mendedFile, good);
    }

    private PackTexts with(String changedFile, String text) {
        PackTexts packs = PackTexts.sample();
        for (Map.Entry<String, String> more : also.entrySet()) {
            int slash = more.getKey().indexOf('/');
            packs = packs.with(more.getKey().substring(0, slash), more.getKey().substring(slash + 1), more.getValue());
        }
        for (Map.Entry<String, Map<String, String>> edited : edits.entrySet()) {
            for (Map.Entry<String, String> edit : edited.getValue().entrySet()) {
                packs = packs.edit(edited.getKey(), edit.getKey(), edit.getValue());
            }
        }
        return isWhole ? packs.with(pack, changedFile, text) : packs.edit(pack, changedFile, at, text);
    }

    /** The fault and the mend as FINDINGS.md shows them. */
    String shown() {
        return "**`" + code + "`** " + file + "\n\n```diff\n" + lines("- ", bad) + lines("+ ", good) + "```\n";
    }

    static String lines(String prefix, String text) {
        return text.isEmpty()
                ? ""
                : prefix + text.stripTrailing().replace("\t", " ⇥ ").replace("\n", "\n" + prefix) + "\n";
    }

    @Override
    public String toString() {
        return code + ": " + bad;
    }
}
