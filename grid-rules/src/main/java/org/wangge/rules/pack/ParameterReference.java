package org.wangge.rules.pack;

import java.util.Optional;
import org.wangge.rules.yaml.YamlMapping;
import org.wangge.rules.yaml.YamlNode;
import org.wangge.rules.yaml.YamlScalar;

/** How a value names a parameter instead of saying what it is (参数引用): {@code {parameter: settle-days}}. */
public final class ParameterReference {

    /** The one key of a reference. */
    public static final String KEY = "parameter";

    private ParameterReference() {}

    /**
     * The parameter that a value names.
     *
     * @param node the value
     * @return the id of the parameter, or empty if the value is no reference
     */
    public static Optional<YamlScalar> in(YamlNode node) {
        return node instanceof YamlMapping mapping && mapping.entries().size() == 1
                ? mapping.find(KEY)
                        .filter(YamlScalar.class::isInstance)
                        .map(YamlScalar.class::cast)
                        .filter(word -> !word.isEmpty())
                : Optional.empty();
    }
}
