package se.rattdela.desktop.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {
  @Test
  void linesAreParagraphsAndEmptyOnesAreKept() {
    assertThat(Paragraph.of("ett\n\ntvå\n"))
        .containsExactly(
            new Paragraph(0, 0, 3),
            new Paragraph(1, 4, 4),
            new Paragraph(2, 5, 8),
            new Paragraph(3, 9, 9));
    assertThat(Paragraph.of("")).containsExactly(new Paragraph(0, 0, 0));
  }

  @Test
  void aLongLineIsPartedAtSpacesAndNeverInsideACharacter() {
    String words = "ordet ".repeat(1_000);
    assertWhole(words, Paragraph.of(words));
    String faces = "😀".repeat(2_000);
    List<Paragraph> parts = Paragraph.of(faces);
    assertWhole(faces, parts);
    assertThat(parts).allMatch(each -> Character.isHighSurrogate(faces.charAt(each.start())));
  }

  private static void assertWhole(String text, List<Paragraph> parts) {
    assertThat(parts).hasSizeGreaterThan(1).allMatch(each -> each.end() - each.start() <= 1_500);
    StringBuilder joined = new StringBuilder();
    parts.forEach(each -> joined.append(text, each.start(), each.end()));
    assertThat(joined).hasToString(text);
  }
}
