package org.wangge.rules.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.wangge.core.explain.Text;
import org.wangge.rules.lint.FindingCode;
import org.wangge.rules.lint.Findings;
import org.wangge.rules.lint.Position;

/**
 * Reads YAML texts into nodes with places (YAML 读取). Never throws on any text. Immutable.
 *
 * <p>One document a file; keys are words and occur once; tags are refused, because nothing in a pack needs them.
 */
public final class YamlReader {

    private final YamlLimits limits;

    /**
     * A reader with limits.
     *
     * @param limits how large a file may be
     */
    public YamlReader(YamlLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a text.
     *
     * @param file the path of the file, for places
     * @param text its text
     * @param findings receives what is wrong
     * @return the value, or empty if the text cannot be read or holds nothing
     */
    public Optional<YamlNode> read(String file, String text, Findings findings) {
        if (text.length() > limits.characters()) {
            Text limit = Text.of(limits.characters() + " 个字符", limits.characters() + " characters");
            findings.add(FindingCode.TOO_LARGE, Position.startOf(file), "limit", limit);
            return Optional.empty();
        }
        if (!isDecoded(file, text, findings)) {
            return Optional.empty();
        }
        return compose(file, text, findings);
    }

    private Optional<YamlNode> compose(String file, String text, Findings findings) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(limits.characters())
                .build();
        try {
            return new NodeComposer(file, limits, findings)
                    .compose(new Parse(settings).parseString(text).iterator());
        } catch (UnreadableYamlException unreadable) {
            findings.add(unreadable.code(), unreadable.position(), unreadable.attribute(), unreadable.problem());
        } catch (MarkedYamlEngineException malformed) {
            findings.add(FindingCode.MALFORMED_YAML, placeOf(file, malformed), "problem", problemOf(malformed));
        } catch (RuntimeException fault) {
            // the parser is foreign code that sees arbitrary bytes; whatever it throws says that this is no YAML
            findings.add(
                    FindingCode.MALFORMED_YAML,
                    Position.startOf(file),
                    "problem",
                    YamlProblem.text(String.valueOf(fault.getMessage())));
        }
        return Optional.empty();
    }

    private static Position placeOf(String file, MarkedYamlEngineException malformed) {
        return malformed
                .getProblemMark()
                .map(mark -> new Position(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElseGet(() -> Position.startOf(file));
    }

    private static Text problemOf(MarkedYamlEngineException malformed) {
        String problem = malformed.getProblem();
        return YamlProblem.text(problem == null ? "malformed" : problem);
    }

    /** Whoever decodes the bytes of a file puts U+FFFD where they are no UTF-8. */
    private static boolean isDecoded(String file, String text, Findings findings) {
        int broken = text.indexOf('\uFFFD');
        if (broken < 0) {
            return true;
        }
        int line =
                (int) text.substring(0, broken).chars().filter(c -> c == '\n').count() + 1;
        int column = broken - text.lastIndexOf('\n', broken);
        findings.add(
                FindingCode.MALFORMED_YAML,
                new Position(file, line, column),
                "problem",
                Text.of("不是 UTF-8 编码", "the bytes are not UTF-8"));
        return false;
    }
}
