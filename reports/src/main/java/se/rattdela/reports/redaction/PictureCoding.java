package se.rattdela.reports.redaction;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import java.util.List;
import java.util.Set;

/**
 * How the pixels of a picture are stored. What neither the sweeper nor the painter can unpack would
 * look blank to the check and still hold every pixel in the file, so it is known by its name.
 */
final class PictureCoding {
  private static final Set<PdfName> CLOSED = Set.of(PdfName.JPXDecode, PdfName.JBIG2Decode);

  private PictureCoding() {}

  /** Whether pixels of the picture, or of what it is seen through, cannot be taken out. */
  static boolean isClosed(PdfDictionary picture) {
    if (isCoded(picture)) {
      return true;
    }
    for (PdfName key : List.of(PdfName.SMask, PdfName.Mask)) {
      if (picture.get(key) instanceof PdfDictionary through && isCoded(through)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is stored as JPEG. */
  static boolean isJpeg(PdfDictionary picture) {
    return isStoredIn(picture, Set.of(PdfName.DCTDecode));
  }

  private static boolean isCoded(PdfDictionary picture) {
    return isStoredIn(picture, CLOSED);
  }

  private static boolean isStoredIn(PdfDictionary picture, Set<PdfName> codings) {
    PdfObject filters = picture.get(PdfName.Filter);
    if (filters instanceof PdfArray several) {
      for (PdfObject filter : several) {
        if (filter instanceof PdfName name && codings.contains(name)) {
          return true;
        }
      }
    }
    return filters instanceof PdfName name && codings.contains(name);
  }
}
