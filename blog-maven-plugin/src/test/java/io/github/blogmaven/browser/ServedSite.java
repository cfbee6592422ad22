package io.github.blogmaven.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * A site below a path of a server that lets nothing in from elsewhere, and nothing that stands in a page itself.
 *
 * <p>It is ours and not the server of the plugin, so that the plugin's is not what makes a page work.
 */
final class ServedSite implements AutoCloseable {
    private static final String BASE = "/somewhere/below/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "xml", "application/xml");

    private final Path site;
    private final HttpServer server;

    ServedSite(Path site) throws IOException {
        this.site = site;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext(BASE, exchange -> answer(exchange, BASE));
        // The page of what is not found is served at any depth, so it asks for everything from the root.
        server.createContext("/", exchange -> answer(exchange, "/"));
        server.start();
    }

    /** The whole address of a page, such as {@code posts/pipes/}. */
    String url(String path) {
        return root() + BASE.substring(1) + path;
    }

    /** Where the server is; every request has to begin with it. */
    String root() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    private void answer(HttpExchange exchange, String base) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(base.length());
        Path file = site.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        boolean isThere = Files.isRegularFile(file);
        byte[] bytes = Files.readAllBytes(isThere ? file : site.resolve("404.html"));
        String name = file.getFileName().toString();
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        exchange.getResponseHeaders().set("Content-Type", isThere ? type : TYPES.get("html"));
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
        try (exchange) {
            exchange.sendResponseHeaders(isThere ? 200 : 404, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("the browser went away", e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
