package dev.korchma.bot;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** A server whose processes all stand still. */
public final class StoppedServer implements AutoCloseable {

    private final List<String> processes;

    private StoppedServer(List<String> processes) {
        this.processes = processes;
    }

    static StoppedServer of(long processId) {
        ProcessHandle server = ProcessHandle.of(processId).orElseThrow();
        // The parent first: nobody is let in who would not be stopped.
        signal("-STOP", List.of(Long.toString(processId)));
        StoppedServer stopped =
                new StoppedServer(
                        Stream.concat(Stream.of(server), server.descendants())
                                .map(process -> Long.toString(process.pid()))
                                .toList());
        signal("-STOP", stopped.processes);
        return stopped;
    }

    /** It goes on where it was. */
    @Override
    public void close() {
        signal("-CONT", processes);
    }

    /** A process that ended meanwhile needs no signal. */
    private static void signal(String signal, List<String> processes) {
        try {
            List<String> command =
                    Stream.concat(Stream.of("kill", signal), processes.stream()).toList();
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
