package dev.korchma.discord;

import org.springframework.context.SmartLifecycle;

/** Opens the connection when everything behind it is ready, and closes it first. */
final class Opening implements SmartLifecycle {

    private final Connection connection;
    private final Object[] listeners;
    private volatile boolean running;

    Opening(Connection connection, Object... listeners) {
        this.connection = connection;
        this.listeners = listeners.clone();
    }

    @Override
    public void start() {
        connection.open(listeners);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        connection.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
