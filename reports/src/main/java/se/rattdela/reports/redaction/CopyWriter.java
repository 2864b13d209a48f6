package se.rattdela.reports.redaction;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import se.rattdela.reports.pdf.Sha256;

/**
 * Writes the same bytes for the same content: no dates, no random font names, and an identity made
 * from the copy itself. One made from the original would let anyone who guesses what is masked test
 * the guess.
 */
final class CopyWriter extends PdfWriter {
  private static final Pattern OWN_FONT = Pattern.compile("^(?!RATTDE)[A-Z]{6}\\+(?=NotoSans)");
  private static final String TAG = "MASKED+";
  private static final String NO_IDENTITY = "Rattdela-no-id--";

  CopyWriter(ByteArrayOutputStream out) {
    super(out, properties());
  }

  private static WriterProperties properties() {
    PdfString id = new PdfString(NO_IDENTITY);
    return new WriterProperties()
        .setFullCompressionMode(true)
        .setInitialDocumentId(id)
        .setModifiedDocumentId(id);
  }

  @Override
  protected void flushObject(PdfObject object, boolean canBeInObjectStream) {
    if (object instanceof PdfDictionary dictionary) {
      if (dictionary.containsKey(PdfName.Producer)) {
        dictionary.remove(PdfName.CreationDate);
        dictionary.remove(PdfName.ModDate);
      }
      settle(dictionary, PdfName.FontName);
      settle(dictionary, PdfName.BaseFont);
    }
    super.flushObject(object, canBeInObjectStream);
  }

  /** The finished file with its identity in place of the one it was written with. */
  static byte[] identified(byte[] pdf) {
    String raw = new String(pdf, StandardCharsets.ISO_8859_1);
    String none = HexFormat.of().formatHex(NO_IDENTITY.getBytes(StandardCharsets.ISO_8859_1));
    String own = Sha256.hex(pdf).substring(0, none.length());
    int at = raw.toLowerCase(Locale.ROOT).indexOf("<" + none + ">");
    if (at < 0) {
      throw new IllegalStateException("The identity is not where it was written");
    }
    byte[] identified = pdf.clone();
    for (; at >= 0; at = raw.toLowerCase(Locale.ROOT).indexOf("<" + none + ">", at + 1)) {
      byte[] digits = own.getBytes(StandardCharsets.ISO_8859_1);
      System.arraycopy(digits, 0, identified, at + 1, digits.length);
    }
    return identified;
  }

  private static void settle(PdfDictionary dictionary, PdfName key) {
    PdfName name = dictionary.getAsName(key);
    if (name != null) {
      dictionary.put(key, new PdfName(OWN_FONT.matcher(name.getValue()).replaceFirst(TAG)));
    }
  }
}
