package se.rattdela.reports.redaction;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.filters.FilterHandlers;
import com.itextpdf.kernel.pdf.filters.LZWDecoder;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import se.rattdela.reports.redaction.OriginalPdfException.Reason;

/**
 * Counts what the streams of a hostile file unpack to (ISO 32000-1, 7.4), without holding it in
 * memory. iText has limits too, but past half of its limit it copies everything at every write: a
 * scanned page in colour took it a minute.
 *
 * <p>What is broken within a stream is counted as far as it can be read, which is as far as iText
 * reads it.
 */
final class UnpackedSize {
  /** A page in colour of 300 dots an inch, A4, unpacks to 26 MB. */
  static final int MOST_IN_ONE_STREAM = 32 * 1024 * 1024;

  /** More than a hundred such pages; a file of most bytes holds fewer. */
  static final long MOST_IN_ALL = 3L * 1024 * 1024 * 1024;

  private long all;

  /** Adds a stream, refusing the file as made to fill the memory when it is too much. */
  void add(PdfStream stream) {
    byte[] data = stream.getBytes(false);
    List<PdfName> filters = filters(stream);
    for (int i = 0; i < filters.size(); i++) {
      PdfName filter = filters.get(i);
      long size = unpacked(filter, data);
      if (size > MOST_IN_ONE_STREAM) {
        throw new OriginalPdfException(Reason.BOMB);
      }
      if (i == filters.size() - 1) {
        all += size;
      } else {
        data = unpack(filter, data);
      }
    }
    if (all > MOST_IN_ALL) {
      throw new OriginalPdfException(Reason.BOMB);
    }
  }

  private static List<PdfName> filters(PdfStream stream) {
    PdfObject given = stream.get(PdfName.Filter);
    List<PdfName> filters = new ArrayList<>();
    if (given instanceof PdfName one) {
      filters.add(one);
    } else if (given instanceof PdfArray several) {
      for (PdfObject each : several) {
        if (each instanceof PdfName name) {
          filters.add(name);
        }
      }
    }
    return filters;
  }

  /** In bytes; one more than the limit stands for anything beyond it. */
  private static long unpacked(PdfName filter, byte[] data) {
    if (PdfName.FlateDecode.equals(filter) || PdfName.Fl.equals(filter)) {
      return inflated(data);
    }
    if (PdfName.LZWDecode.equals(filter) || new PdfName("LZW").equals(filter)) {
      return expanded(data);
    }
    if (PdfName.RunLengthDecode.equals(filter) || new PdfName("RL").equals(filter)) {
      return repeated(data);
    }
    return data.length; // letters for bytes, which only shrink, or nothing that iText unpacks
  }

  private static byte[] unpack(PdfName filter, byte[] data) {
    var handler = FilterHandlers.getDefaultFilterHandlers().get(filter);
    return handler == null
        ? data
        : handler.decode(data, filter, new PdfDictionary(), new PdfDictionary());
  }

  private static long inflated(byte[] data) {
    byte[] some = new byte[1 << 16];
    long size = 0;
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(data);
      while (size <= MOST_IN_ONE_STREAM) {
        int more = inflater.inflate(some);
        size += more;
        if (more == 0
            && (inflater.finished() || inflater.needsInput() || inflater.needsDictionary())) {
          return size;
        }
      }
    } catch (DataFormatException _) {
      return size; // as far as it can be read
    } finally {
      inflater.end();
    }
    return size;
  }

  private static long expanded(byte[] data) {
    Counter counter = new Counter();
    try {
      new LZWDecoder().decode(data, counter);
    } catch (TooMuch _) {
      return MOST_IN_ONE_STREAM + 1L;
    }
    return counter.size;
  }

  private static long repeated(byte[] data) {
    long size = 0;
    int at = 0;
    while (at < data.length) {
      int length = data[at] & 0xff;
      if (length == 128) {
        break;
      }
      size += length < 128 ? length + 1L : 257L - length;
      at += length < 128 ? length + 2 : 2;
    }
    return size;
  }

  /** Stops an unpacking whose decoder knows no limit. */
  private static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMuch() {
      super("more than a stream may hold", null, false, false);
    }
  }

  private static final class Counter extends OutputStream {
    private long size;

    @Override
    public void write(int one) {
      count(1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      count(length);
    }

    private void count(int more) {
      size += more;
      if (size > MOST_IN_ONE_STREAM) {
        throw new TooMuch();
      }
    }
  }
}
