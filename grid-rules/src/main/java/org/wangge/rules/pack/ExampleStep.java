package org.wangge.rules.pack;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wangge.rules.lint.Position;
import org.wangge.rules.yaml.YamlScalar;

/**
 * A step of an example: somebody acts, or only time passes and the clocks are looked at. Immutable.
 *
 * @param time when it happens, in the zone of the pack
 * @param at where it stands
 * @param by who acts; {@code system} for the system; empty if only time passes
 * @param action the id of the action; empty if only time passes
 * @param fields the fields of the command, by name of the fact
 * @param attach the kinds of evidence that the command brings
 * @param refused the refusal codes that are expected, all of them; none if the step is expected to succeed
 * @param expect what holds afterwards; empty if nothing is said
 */
public record ExampleStep(
        LocalDateTime time,
        Position at,
        Optional<YamlScalar> by,
        Optional<YamlScalar> action,
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
}
