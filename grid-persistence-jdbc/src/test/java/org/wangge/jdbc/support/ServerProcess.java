package org.wangge.jdbc.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The processes of a server: the one that its file of process ids names, and those that it started. */
record ServerProcess(ProcessHandle server) {

    static ServerProcess of(Path file) {
        try {
            long id = Long.parseLong(Files.readAllLines(file).get(0).strip());
            return new ServerProcess(ProcessHandle.of(id)
                    .orElseThrow(() -> new IllegalStateException("Process " + id + " of " + file + " is gone")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void kill() {
        List<ProcessHandle> all =
                Stream.concat(Stream.of(server), server.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }
}
