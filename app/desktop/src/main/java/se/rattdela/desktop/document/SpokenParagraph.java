package se.rattdela.desktop.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.rattdela.desktop.common.Outcome;
import se.rattdela.desktop.common.Texts;

/**
 * A paragraph as it is read aloud: what is seen as tint, icon, number and frame is said where it
 * begins, and for an item also where it ends.
 */
final class SpokenParagraph {
  private record Said(int at, boolean ends, String words) {}

  private SpokenParagraph() {}

  static String of(Page page, Paragraph paragraph, Texts texts) {
    List<Said> said = new ArrayList<>();
    for (Mark mark : page.marks()) {
      if (paragraph.touches(mark.start(), mark.end())) {
        said.add(new Said(Math.max(mark.start(), paragraph.start()), false, begin(mark, texts)));
        said.add(
            new Said(
                Math.min(mark.end(), paragraph.end()),
                true,
                texts.format("documents.spoken.end", mark.number())));
      }
    }
    for (NamesInText.Named name : page.names()) {
      if (paragraph.holds(name.place().start()) && name.place().start() < paragraph.end()) {
        said.add(new Said(name.place().start(), false, why(name.frame(), texts)));
      }
    }
    said.sort(Comparator.comparingInt(Said::at).thenComparing(each -> !each.ends()));
    String text = page.document().text();
    StringBuilder spoken = new StringBuilder();
    int from = paragraph.start();
    for (Said each : said) {
      spoken.append(text, from, each.at()).append(each.ends() ? " (" : "(");
      spoken.append(each.words()).append(each.ends() ? ")" : ") ");
      from = each.at();
    }
    return spoken.append(text, from, paragraph.end()).toString();
  }

  private static String begin(Mark mark, Texts texts) {
    Outcome outcome = mark.outcome();
    String item =
        texts.format(
            "documents.spoken.begin",
            mark.number(),
            outcome == null ? texts.get("matrix.pending") : outcome.spoken(texts));
    return mark.frame() == Mark.Frame.NONE ? item : item + ", " + why(mark.frame(), texts);
  }

  /** Why something is framed, in a word; empty where it is not. */
  static String why(Mark.Frame frame, Texts texts) {
    return switch (frame) {
      case NONE -> "";
      case OTHER_PERSON -> texts.get("documents.legend.other");
      case PROTECTED -> texts.get("documents.legend.protected");
    };
  }
}
