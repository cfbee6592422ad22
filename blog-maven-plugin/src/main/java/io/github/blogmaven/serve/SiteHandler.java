package io.github.blogmaven.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Answers with the files of a site, as a static host does. */
final class SiteHandler implements HttpHandler {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("pdf", "application/pdf"));

    private final Path site;
    private final String basePath;

    SiteHandler(Path site, String basePath) {
        this.site = site;
        this.basePath = basePath;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean isRead = exchange.getRequestMethod().equals("GET")
                    || exchange.getRequestMethod().equals("HEAD");
            String path = exchange.getRequestURI().getPath();
            if (!isRead) {
                exchange.sendResponseHeaders(405, -1);
            } else if (!path.startsWith(basePath)) {
                redirect(exchange, basePath);
            } else {
                answer(exchange, path.substring(basePath.length()));
            }
        }
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        Optional<Path> file = fileAt(path);
        if (file.isEmpty()) {
            Path notFound = site.resolve("404.html");
            send(exchange, 404, Files.isRegularFile(notFound) ? Files.readAllBytes(notFound) : new byte[0], "html");
        } else if (Files.isDirectory(file.get())) {
            redirect(exchange, exchange.getRequestURI().getRawPath() + "/");
        } else {
            String name = String.valueOf(file.get().getFileName());
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            send(exchange, 200, Files.readAllBytes(file.get()), ending);
        }
    }

    /** The file a path means; a folder where the path lacks its slash; nothing outside of the site. */
    private Optional<Path> fileAt(String path) {
        try {
            Path file = site.resolve(path.endsWith("/") || path.isEmpty() ? path + "index.html" : path)
                    .normalize();
            boolean isThere = file.startsWith(site)
                    && (Files.isRegularFile(file) || Files.isRegularFile(file.resolve("index.html")));
            return isThere ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void send(HttpExchange exchange, int status, byte[] body, String ending) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        boolean hasBody = exchange.getRequestMethod().equals("GET") && body.length > 0;
        exchange.sendResponseHeaders(status, hasBody ? body.length : -1);
        if (hasBody) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }
}
