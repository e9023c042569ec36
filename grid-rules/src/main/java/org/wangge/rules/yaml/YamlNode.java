package org.wangge.rules.yaml;

import org.wangge.core.explain.Text;
import org.wangge.rules.lint.Position;

/** A value of a YAML file (YAML 节点) with its place: a mapping, a list or a word. Immutable. */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar {

    /**
     * Where the value begins.
     *
     * @return file, line and column
     */
    Position at();

    /**
     * What the value is, for messages.
     *
     * @return mapping, list, word or nothing
     */
    Text kind();

    /**
     * The value without places and without regard to how it is written, so that two values can be compared.
     *
     * @return a text that is the same for the same value
     */
    String canonical();
}
