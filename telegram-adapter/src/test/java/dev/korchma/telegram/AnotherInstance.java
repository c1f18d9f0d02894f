package dev.korchma.telegram;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The bot as a program of its own, which a test may kill or freeze. */
final class AnotherInstance implements AutoCloseable {

    private final Process process;

    private AnotherInstance(Process process) {
        this.process = process;
    }

    /** The program itself. */
    public static void main(String[] arguments) {
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl(arguments[0]);
        database.setUsername(arguments[1]);
        TestTelegram.instance(database, arguments[2], arguments[3]);
    }

    static AnotherInstance start(HikariDataSource database, String url, String token) {
        try {
            return new AnotherInstance(
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-XX:TieredStopAtLevel=1",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    AnotherInstance.class.getName(),
                                    database.getJdbcUrl(),
                                    database.getUsername(),
                                    url,
                                    token)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Ends it as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Stops it in the middle of whatever it does. */
    void freeze() {
        signal("-STOP");
    }

    void thaw() {
        signal("-CONT");
    }

    private void signal(String signal) {
        try {
            int result =
                    new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                            .inheritIO()
                            .start()
                            .onExit()
                            .join()
                            .exitValue();
            if (result != 0) {
                throw new IllegalStateException("kill " + signal + " answered " + result);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
