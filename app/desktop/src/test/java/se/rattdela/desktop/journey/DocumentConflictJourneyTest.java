package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.document.DocumentKind;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.document.NewDocument;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.NewItem;
import se.rattdela.desktop.session.Route;

/** A colleague saves an item or a document first: both are shown, none is dropped. */
class DocumentConflictJourneyTest extends WithAColleague {
  @Test
  void anItemThatBothHaveChanged() {
    window.go(new Route.OpenCase(caseId));
    window.press("#documentsTab");
    ItemView shown = file().items().getFirst();
    window.read(() -> {
      @SuppressWarnings("unchecked")
      ListView<ItemView> items = window.find(ListView.class, "#documentItems");
      items.getItems().stream()
          .filter(each -> each.id().equals(shown.id()))
          .forEach(items.getSelectionModel()::select);
      return true;
    });
    window.press("#changeItem");
    window.write("#itemTitle", "Arbete på lagret");
    window.write("#itemDetail", "sedan februari");
    office
        .registration()
        .changeItem(omar, shown.id(), shown.version(), titled(shown, "Lön och arbete"));
    window.press("#saveItem");
    assertThat(window.words()).contains("Arbete på lagret", "Lön och arbete");
    assertThat(file().items()).extracting(ItemView::title).contains("Lön och arbete");
    window.picture("konflikt-uppgift");
    pick("#conflict-title-mine");
    window.press("#conflict-save");
    assertThat(window.exists("#conflict")).isFalse();
    ItemView now =
        file().items().stream()
            .filter(each -> each.id().equals(shown.id()))
            .findFirst()
            .orElseThrow();
    assertThat(now.title()).isEqualTo("Arbete på lagret");
    assertThat(now.detail()).isEqualTo("sedan februari");
  }

  @Test
  void aDocumentThatBothHaveChanged() {
    NewDocument first =
        new NewDocument(caseId, DocumentKind.CORRESPONDENCE, "Brev", SmallOffice.TODAY, "Hej.");
    var id = office.registration().document(omar, first);
    window.go(new Route.OpenCase(caseId));
    window.press("#documentsTab");
    window.read(() -> {
      // The list of documents beside the page.
      @SuppressWarnings("unchecked")
      ListView<DocumentView> documents = window.find(ListView.class, "#documents");
      documents.getItems().stream()
          .filter(each -> each.id().equals(id))
          .findFirst()
          .ifPresent(documents.getSelectionModel()::select);
      return true;
    });
    window.menu("#actions", "Ändra handlingen…");
    window.write("#documentText", "Hej. Det här lade jag till.");
    DocumentView shown =
        file().documents().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    office
        .marking()
        .changeDocument(
            omar,
            id,
            shown.version(),
            new NewDocument(
                caseId,
                DocumentKind.CORRESPONDENCE,
                "Brev till",
                SmallOffice.TODAY,
                "Hej. Omar lade till."));
    window.press("#saveDocument");
    assertThat(window.words()).contains("Hej. Det här lade jag till.", "Hej. Omar lade till.");
    window.picture("konflikt-handling");
    pick("#conflict-text-merge");
    window.press("#conflict-save");
    assertThat(window.exists("#conflict")).isFalse();
    DocumentView now =
        file().documents().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    assertThat(now.title()).isEqualTo("Brev till");
    assertThat(now.text()).isEqualTo("Hej. Det här lade jag till.\nHej. Omar lade till.");
  }

  private static NewItem titled(ItemView item, String title) {
    return new NewItem(
        item.caseId(),
        title,
        item.detail(),
        item.category(),
        item.owner(),
        item.passages(),
        item.secrecy(),
        item.harm(),
        item.crime(),
        item.facts(),
        item.protectedData());
  }
}
