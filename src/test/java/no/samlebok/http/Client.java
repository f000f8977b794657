package no.samlebok.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody who asks the service over real HTTP, with the cookie of a session. */
final class Client {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern COOKIE = Pattern.compile(Gate.COOKIE + "=([0-9a-f]*)");
    private static final String BOUNDARY = "----samlebok";

    private final int port;
    private String cookie = "";

    Client(int port) {
        this.port = port;
    }

    HttpResponse<byte[]> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<byte[]> send(String method, String path, String body) {
        return send(request(path).method(method, BodyPublishers.ofString(body)));
    }

    HttpResponse<byte[]> post(String path, String body) {
        return send("POST", path, body);
    }

    /** Hands in a file. */
    HttpResponse<byte[]> upload(String path, String name, byte[] file) {
        var body = new ByteArrayOutputStream();
        part(body, name, file);
        return send(request(path), body);
    }

    /** Hands in files, named by their numbers. */
    HttpResponse<byte[]> send(HttpRequest.Builder request, List<byte[]> files) {
        var body = new ByteArrayOutputStream();
        for (int at = 0; at < files.size(); at++) {
            part(body, at + ".xlsx", files.get(at));
        }
        return send(request, body);
    }

    /** The same somebody, asking the service at another port. */
    Client at(int other) {
        var same = new Client(other);
        same.cookie = cookie;
        return same;
    }

    private static void part(ByteArrayOutputStream body, String name, byte[] file) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request, ByteArrayOutputStream body) {
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return cookie.isEmpty() ? request : request.header("Cookie", Gate.COOKIE + "=" + cookie);
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            set(response).ifPresent(secret -> cookie = secret);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static Optional<String> set(HttpResponse<byte[]> response) {
        return response.headers().firstValue("Set-Cookie").map(value -> {
            var found = COOKIE.matcher(value);
            return found.find() ? found.group(1) : "";
        });
    }
}
