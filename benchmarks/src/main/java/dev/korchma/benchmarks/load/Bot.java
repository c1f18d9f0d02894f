package dev.korchma.benchmarks.load;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/**
 * The packaged program as a process of its own with its own PostgreSQL, looked at from outside: no
 * line of it is in the product.
 */
final class Bot implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration END = Duration.ofMinutes(1);

    private final Path data;
    private final Process process;
    private final JMXConnector jmx;
    private final MBeanServerConnection beans;

    private Bot(Path data, Process process, JMXConnector jmx) throws IOException {
        this.data = data;
        this.process = process;
        this.jmx = jmx;
        this.beans = jmx.getMBeanServerConnection();
    }

    /**
     * @param processorNanos of all threads, those of the garbage collector and the compiler too
     * @param bytes allocated since the start
     */
    record Spent(long processorNanos, long bytes) {

        Spent since(Spent before) {
            return new Spent(processorNanos - before.processorNanos, bytes - before.bytes);
        }
    }

    /**
     * Starts it and waits until both platforms hear of it.
     *
     * @param flags for its JVM
     */
    static Bot start(Path jar, List<String> flags, Crowd crowd)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("korchma-load");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-jar", jar.toString(), "--server.port=0"));
        command.add("--korchma.data=" + folder.resolve("data"));
        command.addAll(crowd.settings());
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("bot.log").toFile())
                        .start();
        System.err.println("the bot's log: " + folder.resolve("bot.log"));
        try {
            await(() -> crowd.isServed() || !process.isAlive());
            return new Bot(folder.resolve("data"), process, attach(process));
        } catch (IOException | InterruptedException | RuntimeException failed) {
            process.destroy();
            throw failed;
        }
    }

    /** The other end is our own child on this machine. */
    @SuppressWarnings("BanJNDI")
    private static JMXConnector attach(Process process) throws IOException {
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(process.pid()));
            try {
                return JMXConnectorFactory.connect(
                        new JMXServiceURL(machine.startLocalManagementAgent()));
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException gone) {
            throw new IOException("the bot did not start", gone);
        }
    }

    static void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + START.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("not ready within " + START);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    Spent spent() {
        return new Spent(
                (Long) attribute(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME, "ProcessCpuTime"),
                (Long)
                        attribute(
                                ManagementFactory.THREAD_MXBEAN_NAME, "TotalThreadAllocatedBytes"));
    }

    /** Bytes of the heap that are in use when the garbage is gone. */
    long heap() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            try {
                beans.invoke(
                        new ObjectName(ManagementFactory.MEMORY_MXBEAN_NAME), "gc", null, null);
            } catch (JMException | IOException broken) {
                throw new IllegalStateException(broken);
            }
            TimeUnit.MILLISECONDS.sleep(500);
            var usage =
                    (CompositeData)
                            attribute(ManagementFactory.MEMORY_MXBEAN_NAME, "HeapMemoryUsage");
            least = Math.min(least, (Long) usage.get("used"));
        }
        return least;
    }

    private Object attribute(String bean, String name) {
        try {
            return beans.getAttribute(new ObjectName(bean), name);
        } catch (JMException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Processor time of PostgreSQL's processes that live now, in nanoseconds. */
    long postgresNanos() throws IOException {
        long server = Long.parseLong(aboutPostgres(0));
        return ProcessHandle.of(server).stream()
                .flatMap(one -> Stream.concat(Stream.of(one), one.descendants()))
                .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToLong(Duration::toNanos)
                .sum();
    }

    private String aboutPostgres(int line) throws IOException {
        return Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(line).strip();
    }

    /** A connection of ours to the bot's database. */
    Connection database() throws IOException, SQLException {
        String port = aboutPostgres(3);
        String password = Files.readString(data.resolve("postgres.password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/korchma", "korchma", password);
    }

    @Override
    public void close() throws IOException {
        jmx.close();
        process.destroy();
        process.onExit().completeOnTimeout(process, END.toSeconds(), TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }
}
