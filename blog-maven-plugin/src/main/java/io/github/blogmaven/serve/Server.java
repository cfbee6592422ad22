package io.github.blogmaven.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A running server of one site. */
public final class Server implements AutoCloseable {
    private static final int PORTS_TRIED = 20;
    private static final int MAX_PORT = 65_535;

    /** How many requests are answered at once: many more than browsers ask for, so that slow readers delay nobody. */
    private static final int THREADS = 512;

    private final HttpServer http;
    private final ExecutorService threads;
    private final String basePath;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Server(HttpServer http, String basePath) {
        this.http = http;
        this.basePath = basePath;
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(THREADS, THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "blog-server");
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        this.threads = pool;
    }

    /**
     * Starts to serve a folder.
     *
     * @param basePath what the addresses of the site begin with, ending in a slash
     * @param port the first port to try; 0 for any that is free
     * @throws UncheckedIOException if no port near is free
     */
    public static Server start(Path site, String basePath, int port) {
        Server server = new Server(bind(port), basePath);
        server.http.setExecutor(server.threads);
        server.http.createContext("/", new SiteHandler(site, basePath));
        server.http.start();
        return server;
    }

    private static HttpServer bind(int port) {
        for (int tried = port; ; tried++) {
            try {
                return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), tried), 0);
            } catch (BindException e) {
                if (port == 0 || tried >= Math.min(port + PORTS_TRIED, MAX_PORT)) {
                    throw new UncheckedIOException("no port from " + port + " to " + tried + " is free", e);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot serve at port " + tried, e);
            }
        }
    }

    /** Where the home page is. */
    public String url() {
        return "http://localhost:" + http.getAddress().getPort() + basePath;
    }

    /** Waits until the server is closed, or the thread is interrupted. */
    public void awaitStop() {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
        stopped.countDown();
    }
}
