package se.rattdela.reports.redaction;

import com.itextpdf.commons.actions.EventManager;
import com.itextpdf.kernel.exceptions.BadPasswordException;
import com.itextpdf.kernel.exceptions.MemoryLimitsAwareException;
import com.itextpdf.kernel.pdf.MemoryLimitsAwareHandler;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.ReaderProperties;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import se.rattdela.reports.redaction.OriginalPdfException.Reason;

/** Opens a file that may be hostile: in memory, with limits, every failure with its reason. */
final class SafeReader {
  private static final int HEAD = 1024;

  /** Past half of it iText copies what it has at every write, so no stream is let as far. */
  private static final int MOST_IN_ONE_STREAM = 2 * UnpackedSize.MOST_IN_ONE_STREAM;

  private static final long MOST_IN_ALL = UnpackedSize.MOST_IN_ALL;
  private static final int MOST_OBJECTS = 500_000;

  /** Work with the opened file. */
  interface Work<T> {
    T with(PdfReader reader) throws IOException;
  }

  private SafeReader() {}

  static <T> T read(byte[] pdf, Work<T> work) {
    // the whole program is AGPL-3.0-or-later and says so; the notice would only fill the log
    EventManager.acknowledgeAgplUsageDisableWarningMessage();
    if (pdf.length > OriginalPdf.MAX_BYTES) {
      throw new OriginalPdfException(Reason.TOO_LARGE);
    }
    int head = Math.min(HEAD, pdf.length);
    if (!new String(pdf, 0, head, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
      throw new OriginalPdfException(Reason.NOT_A_PDF);
    }
    try (PdfReader reader =
        new PdfReader(
            new ByteArrayInputStream(pdf),
            new ReaderProperties().setMemoryLimitsAwareHandler(new Limits()))) {
      return work.with(reader);
    } catch (OriginalPdfException | RedactionException e) {
      throw e;
    } catch (MemoryLimitsAwareException e) {
      throw new OriginalPdfException(Reason.BOMB);
    } catch (BadPasswordException e) {
      throw new OriginalPdfException(Reason.ENCRYPTED);
    } catch (StackOverflowError e) {
      throw new OriginalPdfException(Reason.TOO_COMPLEX);
    } catch (IOException | RuntimeException e) {
      // Parsers fail on broken files in many ways. Their messages may quote the file: not kept.
      throw new OriginalPdfException(Reason.BROKEN);
    }
  }

  /** Counts what every stream unpacks to, also of those with one filter only. */
  private static final class Limits extends MemoryLimitsAwareHandler {
    Limits() {
      setMaxSizeOfSingleDecompressedPdfStream(MOST_IN_ONE_STREAM);
      setMaxSizeOfDecompressedPdfStreamsSum(MOST_IN_ALL);
      setMaxNumberOfElementsInXrefStructure(MOST_OBJECTS);
    }

    @Override
    public MemoryLimitsAwareHandler createNewInstance() {
      return new Limits();
    }

    @Override
    public boolean isMemoryLimitsAwarenessRequiredOnDecompression(PdfArray filters) {
      return true;
    }
  }
}
