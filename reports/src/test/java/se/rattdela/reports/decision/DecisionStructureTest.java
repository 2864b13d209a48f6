package se.rattdela.reports.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a screen reader finds: headings, tables, lists, bookmarks, language. */
final class DecisionStructureTest {
  private PDDocument pdf = new PDDocument();

  @BeforeEach
  void print() throws IOException {
    pdf.close();
    pdf = Loader.loadPDF(new DecisionRenderer().render(SampleDecisions.partial()));
  }

  @AfterEach
  void close() throws IOException {
    pdf.close();
  }

  private List<PDStructureElement> elements() {
    List<PDStructureElement> all = new ArrayList<>();
    collect(pdf.getDocumentCatalog().getStructureTreeRoot(), all);
    return all;
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> into) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        into.add(element);
        collect(element, into);
      }
    }
  }

  private long count(String role) {
    return elements().stream().filter(element -> role.equals(element.getStructureType())).count();
  }

  @Test
  void hasOneTitleAndHeadingsWithoutGaps() {
    List<Integer> levels =
        elements().stream()
            .map(PDStructureElement::getStructureType)
            .filter(role -> role.matches("H[1-6]"))
            .map(role -> role.charAt(1) - '0')
            .toList();
    assertThat(levels).startsWith(1).hasSizeGreaterThan(10);
    assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
    for (int at = 1; at < levels.size(); at++) {
      assertThat(levels.get(at) - levels.get(at - 1)).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void tablesHaveHeadingsWithScope() {
    // 6 column headings, 6 row headings of items, 5 of the request.
    assertThat(count("TH")).isEqualTo(17);
    assertThat(count("Table")).as("what only stands side by side is no table").isEqualTo(2);
    assertThat(count("TR")).isEqualTo(12);
    assertThat(
            elements().stream()
                .filter(element -> "TH".equals(element.getStructureType()))
                .map(element -> element.getAttributes().toString()))
        .allSatisfy(attributes -> assertThat(attributes).containsPattern("Scope.*(Column|Row)"));
  }

  @Test
  void listsAreLists() {
    assertThat(count("L")).isEqualTo(3);
    assertThat(count("LI")).isEqualTo(count("LBody")).isEqualTo(7);
  }

  @Test
  void bookmarksFollowTheHeadings() throws IOException {
    List<String> sections = new ArrayList<>();
    PDOutlineItem title = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
    assertThat(title.getTitle()).isEqualTo("Delvis utlämnande av uppgifter till Försäkringskassan");
    assertThat(title.findDestinationPage(pdf)).isEqualTo(pdf.getPage(0));
    title.children().forEach(section -> sections.add(section.getTitle()));
    assertThat(sections)
        .containsExactly(
            "Beslut",
            "Uppgifterna",
            "Begäran",
            "Skäl för beslutet",
            "Beslutat av",
            "Så överklagar ni",
            "Om regelunderlaget");
  }

  @Test
  void speaksSwedishAndShowsItsTitle() {
    assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv-SE");
    assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
  }
}
