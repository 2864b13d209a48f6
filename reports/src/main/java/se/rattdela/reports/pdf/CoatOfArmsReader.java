package se.rattdela.reports.pdf;

import java.nio.charset.StandardCharsets;
import se.rattdela.reports.pdf.CoatOfArmsException.Reason;

/** Tells a PNG from an SVG and hands it to the one that knows it. */
final class CoatOfArmsReader {
  private static final int PROLOGUE = 4096;

  private CoatOfArmsReader() {}

  static String mediaType(byte[] file) {
    if (PngArms.isPng(file)) {
      return CoatOfArms.PNG;
    }
    String start =
        new String(file, 0, Math.min(file.length, PROLOGUE), StandardCharsets.ISO_8859_1);
    if (start.contains("<svg") || start.contains(":svg")) {
      return CoatOfArms.SVG;
    }
    throw new CoatOfArmsException(Reason.UNKNOWN_FORMAT);
  }

  static byte[] normalise(byte[] file) {
    return mediaType(file).equals(CoatOfArms.PNG)
        ? PngArms.normalise(file)
        : new SvgArms(file).normalised();
  }

  /** Throws where the file cannot be used as it is; gives its media type otherwise. */
  static String check(byte[] file) {
    String type = mediaType(file);
    if (type.equals(CoatOfArms.PNG)) {
      PngArms.decode(file);
    } else {
      new SvgArms(file).normalised();
    }
    return type;
  }
}
