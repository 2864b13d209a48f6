package se.rattdela.reports.gate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * The bytes of a PDF without regard to its structure: every stream unpacked, every string, also of
 * objects that nothing refers to any longer. The net beneath the search of the objects.
 */
final class PdfBytes {
  private static final Pattern STREAM = Pattern.compile(">>\\s{0,4}stream(?:\\r\\n|\\n|\\r)");
  private static final Pattern FILTER =
      Pattern.compile(
          "/(FlateDecode|Fl|ASCIIHexDecode|AHx|ASCII85Decode|A85|LZWDecode|LZW|RunLengthDecode|RL)\\b");
  private static final int LONGEST_DICTIONARY = 4096;
  private static final int MOST_PACKED_OTHERWISE = 8 * 1024 * 1024;

  private final byte[] outside;
  private final List<byte[]> streams;

  private PdfBytes(byte[] outside, List<byte[]> streams) {
    this.outside = outside;
    this.streams = streams;
  }

  /**
   * Unpacks all streams.
   *
   * @throws Budget.ExceededException when they unpack to more than the budget allows
   */
  static PdfBytes read(byte[] pdf, Budget budget) {
    String raw = new String(pdf, StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream outside = new ByteArrayOutputStream();
    List<byte[]> streams = new ArrayList<>();
    Matcher stream = STREAM.matcher(raw);
    int at = 0;
    while (stream.find(at)) {
      int start = stream.end();
      int end = raw.indexOf("endstream", start);
      end = end < 0 ? pdf.length : end;
      outside.write(pdf, at, start - at);
      String dictionary = raw.substring(Math.max(at, stream.start() - LONGEST_DICTIONARY), start);
      int object = dictionary.lastIndexOf(" obj");
      streams.add(
          unpacked(
              pdf, start, end, object < 0 ? dictionary : dictionary.substring(object), budget));
      at = end;
    }
    outside.write(pdf, at, pdf.length - at);
    return new PdfBytes(outside.toByteArray(), streams);
  }

  private static byte[] unpacked(byte[] pdf, int start, int end, String dictionary, Budget budget) {
    byte[] content = Arrays.copyOfRange(pdf, start, end);
    Matcher filter = FILTER.matcher(dictionary);
    while (filter.find()) {
      String name = filter.group(1);
      content = name.startsWith("Fl") ? inflated(content, budget) : decoded(content, name);
      budget.spend(content.length);
    }
    return content;
  }

  /** As much as can be unpacked: what the damaged rest means is told by the search of objects. */
  private static byte[] inflated(byte[] packed, Budget budget) {
    int most = budget.forOnePiece();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      byte[] buffer = new byte[8192];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (out.size() + read > most) {
          throw new Budget.ExceededException();
        }
        out.write(buffer, 0, read);
      }
    } catch (ZipException | EOFException e) {
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static byte[] decoded(byte[] packed, String name) {
    if (packed.length > MOST_PACKED_OTHERWISE) {
      throw new Budget.ExceededException();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Filter filter = FilterFactory.INSTANCE.getFilter(COSName.getPDFName(name));
      filter.decode(new ByteArrayInputStream(packed), out, new COSDictionary(), 0);
      return out.toByteArray();
    } catch (IOException | RuntimeException e) {
      return packed;
    }
  }

  /** Searches all but the streams that were searched as objects. */
  void search(Findings findings, Set<String> searchedAlready) {
    if (!findings.searches(Place.REMAINS)) {
      return;
    }
    strings(findings, outside);
    findings.bytesBeneath(Place.REMAINS, outside);
    for (byte[] stream : streams) {
      if (!searchedAlready.contains(digest(stream))) {
        findings.bytesBeneath(Place.REMAINS, stream);
        if (Findings.mostlyPrintable(stream)) {
          strings(findings, stream);
        }
      }
    }
  }

  /** The strings of objects and of content, one by one and as if drawn one after the other. */
  private static void strings(Findings findings, byte[] content) {
    StringBuilder all = new StringBuilder();
    for (byte[] string : PdfStrings.in(content)) {
      findings.bytesBeneath(Place.REMAINS, string);
      all.append(new String(string, StandardCharsets.ISO_8859_1));
    }
    findings.textBeneath(Place.REMAINS, all.toString());
  }

  static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
