package org.wangge.rules.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wangge.core.procedure.TaskStatus;
import org.wangge.rules.yaml.YamlScalar;

/**
 * Where an example expects the task of a unit to stand. Immutable.
 *
 * @param unit the id of the unit
 * @param written the status in kebab-case, or {@code none} if the unit must have no task
 */
public record ExampleTask(YamlScalar unit, YamlScalar written) {

    /** What stands for a unit without a task. */
    public static final String NONE = "none";

    /**
     * A status as examples write it.
     *
     * @param status the status
     * @return for instance {@code sent-back}
     */
    public static String written(TaskStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> words() {
        return Stream.concat(Arrays.stream(TaskStatus.values()).map(ExampleTask::written), Stream.of(NONE))
                .toList();
    }
}
