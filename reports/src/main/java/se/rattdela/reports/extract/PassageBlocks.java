package se.rattdela.reports.extract;

import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.pdf.Blocks;
import se.rattdela.reports.pdf.Texts;

/** Sets a passage as a quotation, with its masks in place. */
final class PassageBlocks {
  private final Blocks blocks;
  private final Texts texts;

  PassageBlocks(Blocks blocks, Texts texts) {
    this.blocks = blocks;
    this.texts = texts;
  }

  Div passage(List<Piece> pieces) {
    Div quotation = blocks.quotation();
    Paragraph line = null;
    for (Piece piece : merged(pieces)) {
      switch (piece) {
        case Piece.Masked masked -> {
          line = line == null ? blocks.body() : line;
          line.add(blocks.mask(label(masked)));
        }
        case Piece.Words words -> line = addWords(quotation, line, words.text());
      }
    }
    if (line != null) {
      quotation.add(line);
    }
    return quotation;
  }

  /** Adds finished lines to the quotation and gives the line that is still open. */
  private @Nullable Paragraph addWords(Div quotation, @Nullable Paragraph open, String text) {
    Paragraph line = open;
    String[] lines = text.split("\\R", -1);
    for (int at = 0; at < lines.length; at++) {
      if (at > 0 && line != null) {
        quotation.add(line.setMarginBottom(3));
        line = null;
      }
      if (!lines[at].isBlank()) {
        line = line == null ? blocks.body() : line;
        line.add(blocks.text(lines[at]));
      } else if (line != null && !lines[at].isEmpty()) {
        line.add(blocks.text(" "));
      }
    }
    return line;
  }

  private String label(Piece.Masked masked) {
    return masked.legalGround().isBlank()
        ? texts.get("mask.omitted")
        : texts.get("mask", masked.legalGround());
  }

  /** Masks side by side become one: how many there were would tell of what they hide. */
  private static List<Piece> merged(List<Piece> pieces) {
    List<Piece> merged = new ArrayList<>();
    List<Piece> pending = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean space = piece instanceof Piece.Words words && words.text().isBlank();
      if (space) {
        pending.add(piece);
        continue;
      }
      boolean repeats =
          !merged.isEmpty() && piece instanceof Piece.Masked && piece.equals(merged.getLast());
      if (!repeats) {
        merged.addAll(pending);
        merged.add(piece);
      }
      pending.clear();
    }
    return merged;
  }
}
