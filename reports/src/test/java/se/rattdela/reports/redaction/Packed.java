package se.rattdela.reports.redaction;

import com.itextpdf.io.codec.LZWCompressor;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** Streams of zeros, packed as PDF has it. */
final class Packed {
  private static final int MEGABYTE = 1024 * 1024;

  private Packed() {}

  /** A file of one page with a stream beside it that unpacks to so many megabytes. */
  static byte[] file(String filters, int megabytes) throws IOException {
    List<String> names = List.of(filters.split(" ", -1));
    byte[] data = zeros(names.getLast(), megabytes);
    for (String name : names.subList(0, names.size() - 1).reversed()) {
      data = pack(name, data);
    }
    byte[] packed = data;
    return Originals.pdf((pdf, page) -> {
      PdfStream stream = new PdfStream(packed, 0);
      stream.put(PdfName.Filter, new PdfArray(names.stream().map(PdfName::new).toList()));
      page.put(new PdfName("X"), stream.makeIndirect(pdf));
    });
  }

  private static byte[] zeros(String filter, int megabytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    switch (filter) {
      case "FlateDecode" -> {
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
          write(megabytes, zeros -> deflater.write(zeros));
        }
      }
      case "LZWDecode" -> {
        LZWCompressor compressor = new LZWCompressor(packed, 8, true);
        write(megabytes, zeros -> compressor.compress(zeros, 0, zeros.length));
        compressor.flush();
      }
      case "RunLengthDecode" -> {
        for (int runs = megabytes * (MEGABYTE / 128); runs > 0; runs--) {
          packed.write(257 - 128);
          packed.write(0);
        }
        packed.write(128);
      }
      default -> throw new IllegalArgumentException(filter);
    }
    return packed.toByteArray();
  }

  private static byte[] pack(String filter, byte[] data) throws IOException {
    if (filter.equals("ASCIIHexDecode")) {
      return (HexFormat.of().formatHex(data) + ">").getBytes(StandardCharsets.ISO_8859_1);
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write(data);
    }
    return packed.toByteArray();
  }

  private static void write(int megabytes, Sink sink) throws IOException {
    byte[] zeros = new byte[MEGABYTE];
    for (int megabyte = 0; megabyte < megabytes; megabyte++) {
      sink.write(zeros);
    }
  }

  private interface Sink {
    void write(byte[] bytes) throws IOException;
  }
}
