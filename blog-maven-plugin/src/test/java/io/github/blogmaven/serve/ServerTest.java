package io.github.blogmaven.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {
    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Server server;

    @BeforeEach
    void start() throws IOException {
        Path site = folder.resolve("site");
        Files.createDirectories(site.resolve("글"));
        Files.writeString(site.resolve("index.html"), "home");
        Files.writeString(site.resolve("404.html"), "nothing here");
        Files.writeString(site.resolve("글/index.html"), "a post");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        server = Server.start(site, "/notes/", 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void sendsAPageAsAHostWould() throws Exception {
        HttpResponse<String> home = get("");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).isEqualTo("home");
        assertThat(home.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(get("%EA%B8%80/").body()).isEqualTo("a post");
    }

    @Test
    void addsTheSlashOfAFolder() throws Exception {
        HttpResponse<String> folderWithoutSlash = get("%EA%B8%80");
        assertThat(folderWithoutSlash.statusCode()).isEqualTo(302);
        assertThat(folderWithoutSlash.headers().firstValue("Location")).hasValue("/notes/%EA%B8%80/");
    }

    @Test
    void leadsToTheHomePageFromOutsideOfTheSite() throws Exception {
        HttpResponse<String> root =
                send(HttpRequest.newBuilder(URI.create(server.url()).resolve("/")));
        assertThat(root.statusCode()).isEqualTo(302);
        assertThat(root.headers().firstValue("Location")).hasValue("/notes/");
    }

    @Test
    void sendsThePageForErrorsWhereNothingIs() throws Exception {
        HttpResponse<String> nothing = get("nowhere/");
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(nothing.body()).isEqualTo("nothing here");
    }

    @Test
    void sendsNothingFromOutsideOfTheSite() throws Exception {
        assertThat(get("../secret.txt").statusCode()).isNotEqualTo(200);
        assertThat(get("%2e%2e/secret.txt").statusCode()).isEqualTo(404);
        assertThat(get("..%2fsecret.txt").statusCode()).isEqualTo(404);
        assertThat(get("%00").statusCode()).isEqualTo(404);
    }

    @Test
    void takesNoOtherRequests() throws Exception {
        HttpRequest.Builder post =
                HttpRequest.newBuilder(URI.create(server.url())).POST(BodyPublishers.ofString("x"));
        assertThat(send(post).statusCode()).isEqualTo(405);
        HttpRequest.Builder head =
                HttpRequest.newBuilder(URI.create(server.url())).method("HEAD", BodyPublishers.noBody());
        assertThat(send(head).statusCode()).isEqualTo(200);
    }

    @Test
    void headSaysHowLongAFileIs() throws Exception {
        HttpResponse<String> head =
                send(HttpRequest.newBuilder(URI.create(server.url())).method("HEAD", BodyPublishers.noBody()));

        assertThat(head.headers().firstValue("Content-Length")).hasValue("4");
        assertThat(head.body()).isEmpty();
    }

    @Test
    void sendsOneRangeOfAFile() throws Exception {
        Files.writeString(folder.resolve("site/film.mp4"), "0123456789");

        HttpResponse<String> middle = get("film.mp4", "Range", "bytes=2-4");
        assertThat(middle.statusCode()).isEqualTo(206);
        assertThat(middle.body()).isEqualTo("234");
        assertThat(middle.headers().firstValue("Content-Range")).hasValue("bytes 2-4/10");
        assertThat(middle.headers().firstValue("Content-Type")).hasValue("video/mp4");
        assertThat(get("film.mp4", "Range", "bytes=7-").body()).isEqualTo("789");
        assertThat(get("film.mp4", "Range", "bytes=-2").body()).isEqualTo("89");
        assertThat(get("film.mp4", "Range", "bytes=5-99").body()).isEqualTo("56789");
        assertThat(get("film.mp4", "Range", "bytes=-99").body()).isEqualTo("0123456789");
        HttpResponse<String> none = get("film.mp4", "Range", "bytes=10-12");
        assertThat(none.statusCode()).isEqualTo(416);
        assertThat(none.headers().firstValue("Content-Range")).hasValue("bytes */10");
        for (String odd : new String[] {"bytes=1-2,4-5", "lines=1-2", "bytes=-", "bytes=x-y"}) {
            assertThat(get("film.mp4", "Range", odd).statusCode()).as(odd).isEqualTo(200);
        }
    }

    @Test
    void sendsNothingThatTheBrowserHasAlready() throws Exception {
        HttpResponse<String> first = get("");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String date = first.headers().firstValue("Last-Modified").orElseThrow();

        assertThat(get("", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get("", "If-None-Match", "\"x\", W/" + tag).statusCode()).isEqualTo(304);
        assertThat(get("", "If-Modified-Since", date).statusCode()).isEqualTo(304);
        assertThat(get("", "If-Modified-Since", "Sun, 06 Nov 1994 08:49:37 GMT").statusCode())
                .isEqualTo(200);
        Files.writeString(folder.resolve("site/index.html"), "changed");
        assertThat(get("", "If-None-Match", tag).body()).isEqualTo("changed");
    }

    @Test
    void answersToTheNamesOfThisMachineOnly() throws Exception {
        int port = URI.create(server.url()).getPort();
        for (String host : new String[] {"localhost", "LOCALHOST:80", "127.0.0.1:" + port, "[::1]:" + port}) {
            assertThat(statusFor("GET /notes/ HTTP/1.1\r\nHost: " + host))
                    .as(host)
                    .isEqualTo(200);
        }
        for (String host :
                new String[] {"evil.example", "evil.example:" + port, "localhost.evil.example", "127.0.0.1.nip.io"}) {
            assertThat(statusFor("GET /notes/ HTTP/1.1\r\nHost: " + host))
                    .as(host)
                    .isEqualTo(421);
        }
        assertThat(statusFor("GET /notes/ HTTP/1.0")).isEqualTo(421);
        assertThat(statusFor("GET /notes/ HTTP/1.1\r\nHost: localhost\r\nHost: evil.example"))
                .isEqualTo(421);
        assertThat(statusFor("GET http://evil.example/notes/ HTTP/1.1\r\nHost: localhost"))
                .isEqualTo(421);
        assertThat(statusFor("GET http://localhost:" + port + "/notes/ HTTP/1.1\r\nHost: localhost"))
                .isEqualTo(200);
    }

    @Test
    void servesNoFilesThatBeginWithADotAndFollowsNoLinkOutOfTheSite() throws Exception {
        Path site = folder.resolve("site");
        Files.writeString(site.resolve(".blog-files"), "kept");
        Files.createDirectories(site.resolve(".git"));
        Files.writeString(site.resolve(".git/config"), "kept");
        Files.createDirectories(site.resolve(".well-known"));
        Files.writeString(site.resolve(".well-known/security.txt"), "asked for");
        Files.createSymbolicLink(site.resolve("link.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(site.resolve("out"), folder);
        Files.createSymbolicLink(site.resolve("inside.html"), site.resolve("index.html"));
        Files.createSymbolicLink(site.resolve("files.txt"), site.resolve(".blog-files"));
        Files.createSymbolicLink(site.resolve("git"), site.resolve(".git"));
        Files.writeString(site.resolve(".well-known/.htaccess"), "kept");

        for (String path : new String[] {
            ".blog-files",
            "%2eblog-files",
            ".git/config",
            "글/../.blog-files",
            "link.txt",
            "out/secret.txt",
            "files.txt",
            "git/config",
            ".well-known/.htaccess",
            ".well-known/../.blog-files"
        }) {
            assertThat(get(path.replace("글", "%EA%B8%80")).body())
                    .as(path)
                    .doesNotContain("kept")
                    .doesNotContain("secret");
        }
        assertThat(get("inside.html").body()).isEqualTo("home");
        assertThat(get(".well-known/security.txt").body()).isEqualTo("asked for");
    }

    @Test
    void keepsLargeFilesOutOfMemory() throws Exception {
        long size = 3L << 30;
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("site/large.bin").toFile(), "rw")) {
            large.setLength(size);
        }

        HttpResponse<InputStream> answer = client.send(
                HttpRequest.newBuilder(URI.create(server.url() + "large.bin")).build(), BodyHandlers.ofInputStream());
        try (InputStream in = answer.body()) {
            assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(size);
            assertThat(in.readNBytes(1 << 20)).hasSize(1 << 20);
        }
        assertThat(get("large.bin", "Range", "bytes=" + (size - 3) + "-").body())
                .isEqualTo("\0\0\0");
    }

    @Test
    void answersOthersWhileManyReadSlowly() throws Exception {
        Files.write(folder.resolve("site/film.mp4"), new byte[8 << 20]);
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Socket socket = new Socket(
                    InetAddress.getLoopbackAddress(), URI.create(server.url()).getPort());
            socket.getOutputStream()
                    .write("GET /notes/film.mp4 HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            slow.add(socket);
        }

        assertThat(get("").body()).isEqualTo("home");
        for (Socket socket : slow) {
            socket.close();
        }
    }

    /** Asks without a client that would correct the request. */
    private int statusFor(String request) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(server.url()).getPort())) {
            socket.getOutputStream()
                    .write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return Integer.parseInt(answer.substring(9, 12));
        }
    }

    @Test
    void takesTheNextPortWhereOneIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Server other = Server.start(folder, "/", taken.getLocalPort())) {
            assertThat(URI.create(other.url()).getPort()).isGreaterThan(taken.getLocalPort());
        }
    }

    @Test
    void saysWhenNoPortIsFree() throws IOException {
        try (ServerSocket last = new ServerSocket()) {
            last.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), 65_535));
            assertThatThrownBy(() -> Server.start(folder, "/", 65_535))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageStartingWith("no port from 65535 to 65535 is free");
        }
    }

    private HttpResponse<String> get(String path, String header, String value) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(server.url() + path)).header(header, value));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(server.url() + path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
