package org.wangge.core.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wangge.core.grid.RegionId;
import org.wangge.core.procedure.CommandId;

/** The port for the ids of commands that were carried out. Refused commands are not remembered. */
public interface CommandLog {

    /**
     * Looks a command up.
     *
     * @param region the region
     * @param id the id of the command
     * @return the command, or empty if none of that id was carried out
     */
    Optional<RecordedCommand> find(RegionId region, CommandId id);

    /**
     * Finds many commands at once.
     *
     * @param region the region
     * @param ids the ids
     * @return the commands of those ids that were carried out, in any order
     */
    default List<RecordedCommand> findAll(RegionId region, Collection<CommandId> ids) {
        return ids.stream().flatMap(id -> find(region, id).stream()).toList();
    }

    /**
     * Records a command.
     *
     * @param command the command
     * @throws ConcurrentChangeException if one of that id was recorded meanwhile
     */
    void record(RecordedCommand command);
}
