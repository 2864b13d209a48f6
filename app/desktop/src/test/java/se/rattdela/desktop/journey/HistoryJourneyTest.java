package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.document.DocumentKind;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.document.NewDocument;
import se.rattdela.casework.history.FieldChange;
import se.rattdela.casework.history.HistoryField;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.item.NewItem;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.desktop.session.Route;
import se.rattdela.rules.Crime;

/** What documents and requests said before is read beside what items and persons said. */
class HistoryJourneyTest extends WithAColleague {
  private static final String LONG = "Han kom till besöket och berättade. ".repeat(30);

  @Test
  void whoChangedADocumentOrARequestFromWhatToWhat() {
    var id =
        office
            .registration()
            .document(
                omar,
                new NewDocument(
                    caseId,
                    DocumentKind.CORRESPONDENCE,
                    "Brev",
                    SmallOffice.TODAY,
                    LONG + "Han bor kvar."));
    DocumentView letter =
        file().documents().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    office
        .marking()
        .changeDocument(
            omar,
            id,
            letter.version(),
            new NewDocument(
                caseId,
                DocumentKind.JOURNAL,
                "Brev från modern",
                SmallOffice.TODAY.minusDays(1),
                LONG + "Han har flyttat."));
    DisclosureView registered = registered();
    office
        .disclosures()
        .save(omar, registered.id(), registered.version(), unchecked(registered.content()));

    window.go(new Route.OpenCase(caseId));
    window.press("#historyTab");
    window.segment("Ändrade uppgifter");
    assertThat(window.words())
        .contains(
            "Handlingens namn",
            "Brev från modern",
            "Typ av handling",
            "2026-03-15",
            "Svar senast",
            "Kontroll av identiteten",
            "Inte kontrollerad",
            registered.number())
        .anyMatch(word -> word.endsWith("Han bor kvar.") && word.startsWith("…"));
    assertThat(window.exists("#change-detail")).isFalse();
    window.interact(() -> {
      @SuppressWarnings("unchecked")
      TableView<FieldChange> changes = window.find(TableView.class, "#changes");
      changes.getItems().stream()
          .filter(each -> each.field() == HistoryField.DOCUMENT_TEXT)
          .forEach(changes.getSelectionModel()::select);
    });
    assertThat(text("#change-before")).isEqualTo(LONG + "Han bor kvar.");
    assertThat(text("#change-after")).isEqualTo(LONG + "Han har flyttat.");
    window.picture("historik-handling");
  }

  @Test
  void whatAnItemSaidIsToldInWords() {
    ItemView item = file().items().getFirst();
    Crime crime = new Crime("RISK", null, "NARCOTICS_TRANSFER", 24, true, null);
    Map<String, Boolean> facts = new TreeMap<>();
    window.desk().pack().vocabulary().facts().keySet().stream()
        .filter(key -> key.startsWith("item."))
        .limit(4)
        .forEach(key -> facts.put(key, true));
    office.registration().changeItem(omar, item.id(), item.version(), with(item, crime, facts));

    window.go(new Route.OpenCase(caseId));
    window.press("#historyTab");
    window.segment("Ändrade uppgifter");
    assertThat(window.words())
        .contains("Brott", "Typ av uppgift", "Risk för framtida brottslighet, umgänge")
        .anyMatch(word ->
            word.startsWith("Skede: Befarat. Form: Vet inte. Slag: Överlåtelse av narkotika."));
    window.interact(() -> {
      @SuppressWarnings("unchecked")
      TableView<FieldChange> changes = window.find(TableView.class, "#changes");
      changes.getItems().stream()
          .filter(each -> each.field() == HistoryField.ITEM_FACTS)
          .forEach(changes.getSelectionModel()::select);
    });
    assertThat(text("#change-after")).endsWith(" Ja");
    window.picture("historik-uppgift");
  }

  private static NewItem with(ItemView item, Crime crime, Map<String, Boolean> facts) {
    return new NewItem(
        item.caseId(),
        item.title(),
        item.detail(),
        "RISK_OF_CRIME",
        item.owner(),
        item.passages(),
        item.secrecy(),
        item.harm(),
        crime,
        facts,
        item.protectedData());
  }

  private static DisclosureDraft unchecked(DisclosureDraft now) {
    return new DisclosureDraft(
        now.caseId(),
        now.initiative(),
        now.recipient(),
        now.recipientName(),
        now.recipientUnit(),
        now.recipientOfficer(),
        now.recipientReference(),
        now.received(),
        now.channel(),
        IdentityCheck.NOT_CHECKED,
        null,
        now.asked(),
        now.purposeText(),
        now.purpose(),
        now.invokedBasis(),
        now.ownBasisCheck(),
        SmallOffice.TODAY.plusDays(7),
        now.items(),
        now.matter());
  }
}
