package se.rattdela.desktop.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.Why;
import se.rattdela.casework.decision.PaperMessage;
import se.rattdela.casework.document.Documents;
import se.rattdela.casework.document.Originals;
import se.rattdela.casework.document.TextFile;
import se.rattdela.desktop.common.Texts;
import se.rattdela.reports.messages.ReportMessage;
import se.rattdela.reports.redaction.Finding;
import se.rattdela.reports.redaction.OriginalPdf;
import se.rattdela.reports.redaction.OriginalPdfException;
import se.rattdela.reports.redaction.OriginalText;

/**
 * A file that the officer has read in, not saved yet.
 *
 * @param title the file's name without its ending
 * @param pdf the file itself where it is a PDF, which is kept as the document's original
 * @param notices what the officer should know before saving
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a file; never compared
record ReadFile(String title, String text, byte @Nullable [] pdf, List<String> notices) {
  /** Reads a text or the text layer of a PDF; hostile and broken files are refused. */
  static ReadFile of(Path path, Texts texts) {
    byte[] bytes = bytes(path);
    String name = path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String title = dot > 0 ? name.substring(0, dot) : name;
    boolean pdf =
        name.toLowerCase(Locale.ROOT).endsWith(".pdf")
            || (bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D');
    return pdf ? pdf(title, bytes, texts) : text(title, bytes, texts);
  }

  private static byte[] bytes(Path path) {
    try {
      if (Files.size(path) > Originals.LARGEST) {
        throw new InvalidInputException(
            ErrorCode.ORIGINAL_TOO_LARGE, "file", Originals.LARGEST / (1024 * 1024));
      }
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReadFile text(String title, byte[] bytes, Texts texts) {
    TextFile read = TextFile.read(bytes);
    List<String> notices =
        read.encoding() == TextFile.Encoding.WINDOWS_1252
            ? List.of(texts.get("documents.read.windows"))
            : List.of();
    return new ReadFile(title, read.text(), null, notices);
  }

  private static ReadFile pdf(String title, byte[] bytes, Texts texts) {
    try {
      OriginalPdf original = OriginalPdf.inspect(bytes);
      List<String> pages = OriginalText.pages(bytes);
      String text =
          TextFile.clean(
              pages.stream().filter(page -> !page.isBlank()).collect(Collectors.joining("\n\n")));
      if (text.length() > Documents.LONGEST_TEXT) {
        throw new InvalidInputException(ErrorCode.FILE_NOT_READ, "file", Why.FILE_TOO_LARGE);
      }
      return new ReadFile(title, withoutControls(text), bytes, notices(original, pages, texts));
    } catch (OriginalPdfException e) {
      throw new InvalidInputException(
          ErrorCode.ORIGINAL_REFUSED, "file", new PaperMessage(ReportMessage.of(e)));
    }
  }

  private static List<String> notices(OriginalPdf original, List<String> pages, Texts texts) {
    List<String> notices = new ArrayList<>();
    notices.add(texts.format("documents.read.pdf", pages.size()));
    List<String> empty = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).isBlank()) {
        empty.add(String.valueOf(i + 1));
      }
    }
    if (empty.size() == pages.size()) {
      notices.add(texts.get("documents.read.scanned"));
    } else if (!empty.isEmpty()) {
      notices.add(texts.format("documents.read.pictures", texts.and(empty)));
    }
    original.findings().stream()
        .filter(finding -> finding.kind() != Finding.Kind.SCANNED)
        .map(finding -> ReportMessage.of(finding).in(texts.locale()))
        .forEach(notices::add);
    return notices;
  }

  private static String withoutControls(String text) {
    return text.codePoints()
        .filter(each -> each == '\n' || each == '\t' || !Character.isISOControl(each))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
