package dev.korchma.bot;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A database that can be away for a while: nobody gets a connection then. Or the program around it
 * dies: whoever wants to write after that is stopped in the middle, by no exception anybody
 * catches.
 */
public final class UnsteadyDatabase extends DelegatingDataSource {

    /** Ends a thread as the end of its program would. */
    public static final class Died extends Error {
        private static final long serialVersionUID = 1L;

        private Died() {
            super("died on purpose");
        }
    }

    private static final int FOR_EVER = Integer.MAX_VALUE;

    private final AtomicInteger left = new AtomicInteger(FOR_EVER);
    private volatile String unconfirmed = "";
    private volatile boolean leaves;
    private volatile boolean away;

    public UnsteadyDatabase(DataSource database) {
        super(database);
    }

    public void away(boolean now) {
        away = now;
    }

    /**
     * The program dies.
     *
     * @param connections how many more it gets before that
     */
    public void diesAfter(int connections) {
        left.set(connections);
    }

    /** Whether somebody was stopped since the latest {@link #diesAfter}. */
    public boolean hasDied() {
        return left.get() < 0;
    }

    /** The program lives (again). */
    public void lives() {
        left.set(FOR_EVER);
    }

    /**
     * The next commit of a row in that table is carried out, and nobody learns it: the connection
     * is lost.
     */
    public void losesTheAnswerAbout(String table) {
        leaves = false;
        unconfirmed = table;
    }

    /** The same, and the database is away from then on. */
    public void leavesWithoutAnswerAbout(String table) {
        leaves = true;
        unconfirmed = table;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (away) {
            throw new SQLTransientConnectionException("away on purpose");
        }
        if (left.updateAndGet(UnsteadyDatabase::oneLess) < 0) {
            throw new Died();
        }
        Connection connection = super.getConnection();
        String table = unconfirmed;
        return table.isEmpty() ? connection : losing(connection, "insert into " + table + " ");
    }

    private Connection losing(Connection connection, String insert) {
        AtomicBoolean concerned = new AtomicBoolean();
        return (Connection)
                Proxy.newProxyInstance(
                        Connection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (_, method, arguments) -> {
                            if (arguments != null
                                    && String.valueOf(arguments[0]).contains(insert)) {
                                concerned.set(true);
                            }
                            Object result = invoke(method, connection, arguments);
                            if (method.getName().equals("commit") && concerned.get()) {
                                lose();
                            }
                            return result;
                        });
    }

    private void lose() throws SQLException {
        unconfirmed = "";
        away = leaves;
        throw new SQLNonTransientConnectionException("lost on purpose", "08006");
    }

    private static Object invoke(Method method, Connection connection, Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static int oneLess(int connections) {
        return connections == FOR_EVER ? FOR_EVER : Math.max(-1, connections - 1);
    }
}
