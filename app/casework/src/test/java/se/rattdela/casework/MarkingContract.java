package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.audit.AuditEvent;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.casefile.Marking;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.NotAllowedException;
import se.rattdela.casework.document.DocumentKind;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.document.NewDocument;
import se.rattdela.casework.item.ItemView;

/** What is marked is taken back and documents are changed, whichever database it stands on. */
abstract class MarkingContract extends InAnOffice {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

  private NewDocument document(String title, String text) {
    return new NewDocument(it.caseId, DocumentKind.OTHER, title, DAY, text);
  }

  private DocumentView view(DocumentId id) {
    return it.office.cases().again(it.karin, it.caseId).documents().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Marking.Shown shown(ItemId id) {
    return new Marking.Shown(id, it.itemView(id).version());
  }

  @Test
  void aDocumentWithoutItemsCanBeRewritten() {
    DocumentId id = it.office.registration().document(it.karin, document("Utkast", "Gammalt."));
    it.office.marking().changeDocument(it.karin, id, view(id).version(), document("Nytt", "Nytt."));
    assertThat(view(id).title()).isEqualTo("Nytt");
    assertThat(view(id).text()).isEqualTo("Nytt.");
    assertThatThrownBy(
            () -> it.office.marking().changeDocument(it.karin, id, 0, document("Sen", "Sen.")))
        .isInstanceOf(ConflictException.class);
  }

  @Test
  void theTextStandsFastWhereItemsStandInItButNotTheTitle() {
    DocumentView before = view(it.journal);
    assertThatThrownBy(() ->
            it.office
                .marking()
                .changeDocument(
                    it.karin, it.journal, before.version(), document("Journal", "Annat.")))
        .isInstanceOfSatisfying(
            NotAllowedException.class,
            refused -> assertThat(refused.code()).isEqualTo(ErrorCode.DOCUMENT_HAS_ITEMS));
    it.office
        .marking()
        .changeDocument(
            it.karin, it.journal, before.version(), document("Besök i hemmet", before.text()));
    assertThat(view(it.journal).title()).isEqualTo("Besök i hemmet");
    assertThat(view(it.journal).text()).isEqualTo(before.text());
  }

  @Test
  void anItemThatNothingRestsOnIsRemovedAndOneInARequestIsNot() {
    ItemId free =
        it.office
            .registration()
            .item(it.karin, it.newItem("Fel markerad", "ECONOMY", it.elias, "arbetar"));
    ItemId used =
        it.office
            .registration()
            .item(it.karin, it.newItem("Använd", "ECONOMY", it.elias, "med lön"));
    it.office.disclosures().createDraft(it.karin, it.request(used));

    assertThatThrownBy(() ->
            it.office.marking().removeItems(it.karin, it.caseId, List.of(shown(free), shown(used))))
        .isInstanceOfSatisfying(
            NotAllowedException.class,
            refused -> assertThat(refused.code()).isEqualTo(ErrorCode.ITEM_IN_USE));
    assertThat(ids()).as("all or none").contains(free, used);

    it.office.marking().removeItems(it.karin, it.caseId, List.of(shown(free)));
    assertThat(ids()).contains(used).doesNotContain(free);
    assertThat(operations()).contains(Operation.ITEM_REMOVED);
    assertThat(it.office.audit().verify().whole()).isTrue();
  }

  @Test
  void readingAgainIsLoggedOncePerDay() {
    it.office.cases().open(it.karin, it.caseId);
    long before = openings();
    CaseFile again = it.office.cases().again(it.karin, it.caseId);
    assertThat(again.items()).isNotEmpty();
    assertThat(openings()).isEqualTo(before);
    assertThatThrownBy(() -> it.office.cases().again(it.jurist, it.caseId))
        .isInstanceOf(NotAllowedException.class);
    it.office.cases().again(it.anna, it.caseId);
    it.office.cases().again(it.anna, it.caseId);
    assertThat(openings()).as("Anna had not opened it today").isEqualTo(before + 1);
  }

  private List<ItemId> ids() {
    return it.office.cases().again(it.karin, it.caseId).items().stream().map(ItemView::id).toList();
  }

  private List<Operation> operations() {
    return it.office.audit().ofCase(it.karin, it.caseId).stream()
        .map(AuditEvent::operation)
        .toList();
  }

  private long openings() {
    return operations().stream().filter(each -> each == Operation.CASE_OPENED).count();
  }
}
