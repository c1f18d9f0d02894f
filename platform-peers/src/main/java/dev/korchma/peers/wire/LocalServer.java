package dev.korchma.peers.wire;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServlet;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.Constants;
import org.apache.tomcat.websocket.server.WsSci;

/**
 * A web server on 127.0.0.1: one servlet for every path (bodies in parts are read by the server)
 * and any number of web socket endpoints.
 */
public final class LocalServer implements AutoCloseable {

    private static final long LARGEST_BODY = 60L << 20;

    private final Tomcat tomcat;

    private LocalServer(Tomcat tomcat) {
        this.tomcat = tomcat;
    }

    /**
     * @param port 0 for any free port
     * @throws IllegalStateException when the port is taken
     */
    public static LocalServer start(
            int port, HttpServlet servlet, List<ServerEndpointConfig> sockets) {
        var tomcat = new Tomcat();
        tomcat.setSilent(true);
        tomcat.setBaseDir(workFolder().toString());
        tomcat.setHostname("127.0.0.1");
        tomcat.setPort(port);
        var connector = tomcat.getConnector();
        connector.setProperty("address", "127.0.0.1");
        connector.setThrowOnFailure(true);
        connector.getProtocolHandler().setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var context = tomcat.addContext("", null);
        // The classes are the process's own: there is no web application whose leaks could matter.
        context.setParentClassLoader(LocalServer.class.getClassLoader());
        if (context instanceof StandardContext quiet) {
            quiet.setClearReferencesRmiTargets(false);
            quiet.setClearReferencesThreadLocals(false);
        }
        context.addServletContainerInitializer(new WsSci(), null);
        var wrapper = Tomcat.addServlet(context, "everything", servlet);
        wrapper.setAsyncSupported(true);
        wrapper.setMultipartConfigElement(
                new MultipartConfigElement("", LARGEST_BODY, LARGEST_BODY, 1 << 20));
        context.addServletMappingDecoded("/*", "everything");
        try {
            tomcat.start();
            var container =
                    (ServerContainer)
                            context.getServletContext()
                                    .getAttribute(
                                            Constants.SERVER_CONTAINER_SERVLET_CONTEXT_ATTRIBUTE);
            for (var socket : sockets) {
                container.addEndpoint(socket);
            }
        } catch (LifecycleException | DeploymentException notStarted) {
            throw new IllegalStateException("no server on port " + port, notStarted);
        }
        return new LocalServer(tomcat);
    }

    /** The port it listens on. */
    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException notStopped) {
            throw new IllegalStateException("the server does not stop", notStopped);
        }
    }

    private static Path workFolder() {
        try {
            return Files.createTempDirectory("korchma-peer");
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }
}
