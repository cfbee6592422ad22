package io.github.blogmaven.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(server.url() + path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
