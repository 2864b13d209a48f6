package se.rattdela.reports.sign;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks a service of trust over HTTP or HTTPS. The answers are signed by their senders, so plain
 * HTTP is what most of them use. Nothing is followed elsewhere, and nothing is waited for beyond a
 * time.
 */
final class Web {
  private static final int LARGEST = 20_000_000;

  private final Duration patience;

  Web(Duration patience) {
    this.patience = patience;
  }

  byte[] get(URI from) throws IOException {
    return ask(HttpRequest.newBuilder(checked(from)).GET().build());
  }

  byte[] post(URI to, String mediaType, byte[] body) throws IOException {
    return ask(
        HttpRequest.newBuilder(checked(to))
            .header("Content-Type", mediaType)
            .POST(BodyPublishers.ofByteArray(body))
            .build());
  }

  static URI checked(URI address) throws IOException {
    String scheme = address.getScheme();
    if (scheme == null
        || address.getHost() == null
        || !scheme.toLowerCase(Locale.ROOT).matches("https?")) {
      throw new IOException("Only http and https are asked");
    }
    return address;
  }

  private byte[] ask(HttpRequest request) throws IOException {
    try (HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(patience)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build()) {
      try {
        CompletableFuture<HttpResponse<byte[]>> asked =
            client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
        HttpResponse<byte[]> answer = asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (answer.statusCode() != 200) {
          throw new RefusedException(answer.statusCode());
        }
        return answer.body();
      } catch (ExecutionException | TimeoutException e) {
        throw new IOException("No answer", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("Interrupted", e);
      } finally {
        client.shutdownNow();
      }
    }
  }

  /** There is someone, but they say no. */
  static final class RefusedException extends IOException {
    private static final long serialVersionUID = 1;

    RefusedException(int status) {
      super("HTTP status " + status);
    }
  }
}
