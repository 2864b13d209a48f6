package se.rattdela.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import se.rattdela.verify.UnverifiableFileException.Reason;

/**
 * Checks a file that someone received, with nothing but the file: no database and no network. Its
 * libraries are veraPDF (ISO 19005, ISO 14289), EU DSS (ETSI EN 319 102-1), PDFBox and a validator
 * of JSON Schema. Used by one thread.
 */
public final class FileVerifier {
  /** Largest file in bytes. */
  public static final int LARGEST = 50_000_000;

  /** Most pages. */
  public static final int MOST_PAGES = 2_000;

  private final Clock clock;
  private final List<X509Certificate> trusted;

  /**
   * Checks files as of now.
   *
   * @param clock tells whether certificates are valid
   * @param trusted certificates of issuers that are relied on; may be empty
   */
  public FileVerifier(Clock clock, Collection<X509Certificate> trusted) {
    this.clock = clock;
    this.trusted = List.copyOf(trusted);
  }

  /**
   * What there is in a file.
   *
   * @throws UnverifiableFileException when it cannot be read
   */
  public VerificationReport verify(byte[] pdf) throws UnverifiableFileException {
    SetAside.sweep(Path.of(System.getProperty("java.io.tmpdir", "")), clock.instant());
    if (pdf.length > LARGEST) {
      throw new UnverifiableFileException(Reason.TOO_LARGE);
    }
    try (PDDocument document = load(pdf)) {
      return check(document, pdf);
    } catch (IOException | RuntimeException e) {
      // What a validator stumbles over its words may quote; and it says nothing of the file.
      throw new UnverifiableFileException(Reason.CHECK_FAILED);
    }
  }

  private static PDDocument load(byte[] pdf) throws UnverifiableFileException {
    try {
      return Loader.loadPDF(pdf);
    } catch (InvalidPasswordException e) {
      throw new UnverifiableFileException(Reason.ENCRYPTED);
    } catch (IOException | RuntimeException e) {
      throw new UnverifiableFileException(Reason.NOT_A_PDF);
    }
  }

  private VerificationReport check(PDDocument document, byte[] pdf)
      throws IOException, UnverifiableFileException {
    if (document.isEncrypted()) {
      throw new UnverifiableFileException(Reason.ENCRYPTED);
    }
    int pages = document.getNumberOfPages();
    if (pages > MOST_PAGES) {
      throw new UnverifiableFileException(Reason.TOO_MANY_PAGES);
    }
    DecisionCheck decisions = new DecisionCheck(document);
    return new VerificationReport(
        sha256(pdf),
        pdf.length,
        pages,
        new ProfileCheck().check(pdf),
        new SignatureCheck(clock, trusted).check(pdf),
        decisions.decision(),
        decisions.attachments());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
