package se.rattdela.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/** The machine-readable copy inside a file, and what someone may put in its place. */
final class EmbeddedCopy {
  private EmbeddedCopy() {}

  static byte[] of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return copy(document).getEmbeddedFile().toByteArray();
    }
  }

  static byte[] replaced(byte[] pdf, String json) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSStream stream = copy(document).getEmbeddedFile().getCOSObject();
      try (OutputStream out = stream.createOutputStream()) {
        out.write(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static PDComplexFileSpecification copy(PDDocument document) throws IOException {
    return document
        .getDocumentCatalog()
        .getNames()
        .getEmbeddedFiles()
        .getNames()
        .values()
        .iterator()
        .next();
  }
}
