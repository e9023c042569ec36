package org.wangge.rules.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.wangge.rules.PackReader;
import org.wangge.rules.PackTexts;
import org.wangge.rules.compile.PackResult;

/**
 * A fault sown into a sound pack: the texts that are replaced, and what must be found where, with the actions that show it.
 */
record SeededFault(
        String fault, FindingCode code, String at, List<String> path, String file, Map<String, String> edits) {

    static final String PACK = "sound-town";

    @SuppressWarnings("unchecked")
    static List<SeededFault> all() {
        try (InputStream in = SeededFault.class.getResourceAsStream("seeded-faults.yaml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Map<String, Object>> faults =
                    (List<Map<String, Object>>) new Load(LoadSettings.builder().build()).loadFromString(text);
            return faults.stream().map(SeededFault::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static SeededFault of(Map<String, Object> fault) {
        Map<String, String> edits = new java.util.LinkedHashMap<>((Map<String, String>) fault.get("edit"));
        String file = edits.remove("file");
        return new SeededFault(
                (String) fault.get("fault"),
                FindingCode.valueOf((String) fault.get("code")),
                (String) fault.get("at"),
                (List<String>) fault.get("path"),
                file,
                edits);
    }

    private PackTexts sown() {
        PackTexts packs = PackTexts.sample();
        for (Map.Entry<String, String> edit : edits.entrySet()) {
            packs = packs.edit(PACK, file, edit.getKey(), edit.getValue());
        }
        return packs;
    }

    PackResult read() {
        return PackReader.read(PACK, sown());
    }

    /** Where the rule at fault stands: the line that holds the text, in whichever file of the pack. */
    List<String> places() {
        return sown().texts(PACK).entrySet().stream()
                .flatMap(text -> java.util.stream.IntStream.range(
                                0, text.getValue().split("\n").length)
                        .filter(line -> text.getValue().split("\n")[line].contains(at))
                        .mapToObj(line -> PACK + "/" + text.getKey() + ":" + (line + 1) + ":"))
                .toList();
    }

    @Override
    public String toString() {
        return code + ": " + fault;
    }
}
