package org.wangge.rules.pack;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.rules.lint.Position;
import org.wangge.rules.yaml.YamlScalar;

/**
 * A step of an example. Immutable.
 *
 * @param time when it happens, in the zone of the pack
 * @param by who acts; {@code system} for the system
 * @param action the id of the action
 * @param fields the fields of the command, by name of the fact
 * @param attach the kinds of evidence that the command brings
 * @param refused the refusal codes that are expected, all of them; none if the step is expected to succeed
 * @param expect what holds afterwards; empty if nothing is said
 */
public record ExampleStep(
        LocalDateTime time,
        YamlScalar by,
        YamlScalar action,
        Map<YamlScalar, YamlScalar> fields,
        List<YamlScalar> attach,
        List<YamlScalar> refused,
        Optional<ExampleExpectation> expect) {

    /** {@inheritDoc} */
    public ExampleStep {
        fields = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(fields));
        attach = List.copyOf(attach);
        refused = List.copyOf(refused);
    }

    /**
     * Where it stands.
     *
     * @return the place of its action
     */
    public Position at() {
        return action.at();
    }
}
