package se.rattdela.reports.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import java.io.OutputStream;
import java.util.regex.Pattern;

/**
 * Writes the same bytes for the same content. iText draws the six letters before the name of a
 * subset font at random; here they are always the same, which ISO 19005-3 and ISO 32000-1 (9.6.4)
 * allow, since no file holds two subsets of one font.
 */
final class StableWriter extends PdfWriter {
  private static final Pattern SUBSET_TAG = Pattern.compile("^[A-Z]{6}\\+");
  private static final String TAG = "RATTDE+";

  StableWriter(OutputStream out, WriterProperties properties) {
    super(out, properties);
  }

  @Override
  protected void flushObject(PdfObject object, boolean canBeInObjectStream) {
    if (object instanceof PdfDictionary dictionary) {
      settle(dictionary, PdfName.FontName);
      settle(dictionary, PdfName.BaseFont);
    }
    super.flushObject(object, canBeInObjectStream);
  }

  private static void settle(PdfDictionary dictionary, PdfName key) {
    PdfName name = dictionary.getAsName(key);
    if (name != null) {
      dictionary.put(key, new PdfName(SUBSET_TAG.matcher(name.getValue()).replaceFirst(TAG)));
    }
  }
}
