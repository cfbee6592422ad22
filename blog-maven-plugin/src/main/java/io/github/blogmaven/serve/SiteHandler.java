package io.github.blogmaven.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Answers with the files of a site, as a static host does.
 *
 * <p>Requests that name another host are refused: a page elsewhere could resolve its own name to this machine, and read
 * drafts (DNS rebinding). Files and folders whose names begin with a dot are not served, and neither is anything
 * outside of the site, however a symbolic link leads there.
 */
final class SiteHandler implements HttpHandler {
    private static final Pattern LOOPBACK =
            Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::\\d{1,5})?", Pattern.CASE_INSENSITIVE);

    /** The one folder whose name begins with a dot that clients may ask for (RFC 8615). */
    private static final Path WELL_KNOWN = Path.of(".well-known");

    private static final int BUFFER = 1 << 16;

    private final Path site;
    private final String basePath;

    SiteHandler(Path site, String basePath) {
        this.site = site;
        this.basePath = basePath;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            String path = exchange.getRequestURI().getPath();
            if (!isForThisMachine(exchange)) {
                exchange.sendResponseHeaders(421, -1);
            } else if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                exchange.sendResponseHeaders(405, -1);
            } else if (path == null || !path.startsWith(basePath)) {
                redirect(exchange, basePath);
            } else {
                answer(exchange, path.substring(basePath.length()));
            }
        }
    }

    /** Whether the request names this machine, and nothing else, in its Host header and in an absolute target. */
    private static boolean isForThisMachine(HttpExchange exchange) {
        List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        String target = exchange.getRequestURI().getRawAuthority();
        return hosts.size() == 1
                && LOOPBACK.matcher(hosts.get(0)).matches()
                && (target == null || LOOPBACK.matcher(target).matches());
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        Optional<Path> file = fileAt(path);
        if (file.isPresent() && Files.isDirectory(file.get())) {
            redirect(exchange, exchange.getRequestURI().getRawPath() + "/");
        } else if (file.isPresent()) {
            send(exchange, file.get());
        } else {
            Optional<Path> notFound = fileAt("404.html");
            if (notFound.isPresent()) {
                FileVersion version = FileVersion.of(notFound.get());
                write(exchange, 404, notFound.get(), new ByteRange(0, version.size()));
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    /** The file a path means; a folder where the path lacks its slash; nothing outside of the site. */
    private Optional<Path> fileAt(String path) throws IOException {
        try {
            Path file = site.resolve(path.endsWith("/") || path.isEmpty() ? path + "index.html" : path)
                    .normalize();
            boolean isThere = isServed(site, file)
                    && (Files.isRegularFile(file) || Files.isRegularFile(file.resolve("index.html")))
                    && isServed(site.toRealPath(), file.toRealPath());
            return isThere ? Optional.of(file.toRealPath()) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean isServed(Path site, Path file) {
        if (!file.startsWith(site)) {
            return false;
        }
        Path path = site.relativize(file);
        int first = path.startsWith(WELL_KNOWN) ? 1 : 0;
        return IntStream.range(first, path.getNameCount())
                .noneMatch(i -> path.getName(i).toString().startsWith("."));
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to.replaceFirst("^/{2,}", "/"));
        exchange.sendResponseHeaders(302, -1);
    }

    private static void send(HttpExchange exchange, Path file) throws IOException {
        FileVersion version = FileVersion.of(file);
        Headers asked = exchange.getRequestHeaders();
        Headers headers = exchange.getResponseHeaders();
        headers.set("ETag", version.tag());
        headers.set("Last-Modified", version.date());
        headers.set("Accept-Ranges", "bytes");
        if (version.isKnownTo(asked)) {
            headers.set("Cache-Control", "no-cache");
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        Optional<String> range = version.isRangeOf(asked) ? ByteRange.asked(asked) : Optional.empty();
        if (range.isEmpty()) {
            write(exchange, 200, file, new ByteRange(0, version.size()));
            return;
        }
        Optional<ByteRange> part = ByteRange.of(range.get(), version.size());
        headers.set("Content-Range", part.map(one -> one.text(version.size())).orElse("bytes */" + version.size()));
        if (part.isPresent()) {
            write(exchange, 206, file, part.get());
        } else {
            exchange.sendResponseHeaders(416, -1);
        }
    }

    /** Writes a part of a file, which is never in memory as a whole. */
    private static void write(HttpExchange exchange, int status, Path file, ByteRange part) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", ContentTypes.of(String.valueOf(file.getFileName())));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cache-Control", "no-cache");
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", String.valueOf(part.length()));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            in.skipNBytes(part.start());
            exchange.sendResponseHeaders(status, part.length() == 0 ? -1 : part.length());
            copy(in, exchange.getResponseBody(), part.length());
        }
    }

    private static void copy(InputStream in, OutputStream out, long length) throws IOException {
        byte[] buffer = new byte[(int) Math.min(BUFFER, length)];
        long left = length;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new IOException("the file became shorter while it was sent");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
        out.close();
    }
}
