package se.rattdela.desktop.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Checks a PDF that someone received. Its libraries are large and are loaded only when it runs, so
 * this class names none of them: {@link VerifiedFile} does.
 */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

  /** The same as FileVerifier's limit, which is asked again there. */
  private static final int LARGEST = 50_000_000;

  private static final int LARGEST_TRUST = 1_000_000;

  private final CommandContext context;
  private final CommandTexts texts;

  @Parameters(paramLabel = "FILE")
  private String file = "";

  @Option(names = "--sha256", paramLabel = "HEX")
  private @Nullable String sha256;

  @Option(names = "--trust", paramLabel = "FILE")
  private List<String> trust = new ArrayList<>();

  @Option(names = "--json")
  private boolean json;

  VerifyCommand(CommandContext context, CommandTexts texts) {
    this.context = context;
    this.texts = texts;
  }

  @Override
  public Integer call() {
    String expected = sha256 == null ? null : digest(sha256);
    if (sha256 != null && expected == null) {
      return refuse("verify.not-a-digest");
    }
    List<X509Certificate> issuers = new ArrayList<>();
    for (String name : trust) {
      byte[] certificates = read(name, LARGEST_TRUST);
      if (certificates == null) {
        return RattdelaCommand.WRONG_INPUT;
      }
      if (!addTo(issuers, certificates)) {
        return refuse("verify.not-certificates", Printable.of(name));
      }
    }
    byte[] pdf = read(file, LARGEST);
    if (pdf == null) {
      return RattdelaCommand.WRONG_INPUT;
    }
    return new VerifiedFile(context, texts).print(pdf, issuers, expected, json);
  }

  /** As it is printed in groups, copied from a letter or an e-mail. */
  private static @Nullable String digest(String given) {
    String bare = given.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
    return bare.matches("[0-9a-f]{64}") ? bare : null;
  }

  private static boolean addTo(List<X509Certificate> issuers, byte[] certificates) {
    try {
      int before = issuers.size();
      CertificateFactory.getInstance("X.509")
          .generateCertificates(new ByteArrayInputStream(certificates))
          .forEach(certificate -> {
            if (certificate instanceof X509Certificate x509) {
              issuers.add(x509);
            }
          });
      return issuers.size() > before;
    } catch (CertificateException e) {
      return false;
    }
  }

  /** A file's bytes; null where it cannot be read, which has then been said. */
  private byte @Nullable [] read(String name, int largest) {
    try {
      Path path = context.workingDirectory().resolve(name);
      if (Files.isDirectory(path)) {
        refuse("verify.directory", Printable.of(name));
        return null;
      }
      try (InputStream in = Files.newInputStream(path)) {
        byte[] bytes = in.readNBytes(largest + 1);
        if (bytes.length <= largest) {
          return bytes;
        }
        refuse("verify.unreadable.TOO_LARGE", Printable.of(name));
      }
    } catch (NoSuchFileException | InvalidPathException e) {
      refuse("verify.missing", Printable.of(name));
    } catch (AccessDeniedException e) {
      refuse("input.denied", Printable.of(name));
    } catch (IOException e) {
      refuse("verify.io", Printable.of(name));
    }
    return null;
  }

  private int refuse(String key, Object... arguments) {
    context.err().println(texts.text(key, arguments));
    return RattdelaCommand.WRONG_INPUT;
  }
}
