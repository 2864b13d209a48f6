package se.rattdela.reports.pdf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The digest that stands on the pages of a finished paper, taken from the machine-readable copy
 * inside its file: SHA-256 of the copy without its approval. For papers whose digest was not kept
 * when they were made.
 */
public final class PrintedDigest {
  private final CanonicalJson json = new CanonicalJson();
  private final String schema;
  private final String part;

  /**
   * Papers of a kind.
   *
   * @param schema what the copy says that it follows; a copy that follows another shows no such
   *     digest on its pages
   * @param part of the copy that the digest leaves out
   */
  public PrintedDigest(String schema, String part) {
    this.schema = schema;
    this.part = part;
  }

  /**
   * The digest, 64 lower-case hexadecimal digits; empty where the file holds no such copy.
   *
   * @param pdf a file that this program has made
   */
  public Optional<String> of(byte[] pdf) {
    try (PdfDocument file = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
      byte[] copy = copy(file);
      return copy == null ? Optional.empty() : digest(copy);
    } catch (IOException | RuntimeException e) {
      // iText refuses what is damaged with exceptions of many kinds: then nothing is known.
      return Optional.empty();
    }
  }

  private Optional<String> digest(byte[] copy) throws IOException {
    if (!(json.read(copy) instanceof ObjectNode tree)
        || !schema.equals(tree.path("schema").asText())) {
      return Optional.empty();
    }
    tree.remove(part);
    return Optional.of(json.digest(tree));
  }

  private static byte @Nullable [] copy(PdfDocument file) {
    PdfArray associated = file.getCatalog().getPdfObject().getAsArray(PdfName.AF);
    for (int at = 0; associated != null && at < associated.size(); at++) {
      PdfDictionary specification = associated.getAsDictionary(at);
      PdfDictionary embedded =
          specification == null ? null : specification.getAsDictionary(PdfName.EF);
      PdfStream content = embedded == null ? null : embedded.getAsStream(PdfName.F);
      if (content != null) {
        return content.getBytes();
      }
    }
    return null;
  }
}
