package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.assessment.Withhold;
import se.rattdela.casework.casefile.Marking;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.decision.DecisionTexts;
import se.rattdela.casework.document.DocumentKind;
import se.rattdela.casework.document.NewDocument;
import se.rattdela.casework.history.FieldChange;
import se.rattdela.casework.history.FieldSubject;
import se.rattdela.casework.history.HistoryField;
import se.rattdela.casework.request.Channel;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.DisclosureView;
import se.rattdela.casework.request.IdentityCheck;

/** Who changed a document or a request, when, from what to what, whichever database it is on. */
abstract class HistoryContract extends InAnOffice {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

  @Test
  void everyFieldOfADocumentIsKeptAsItWasHoweverLongItIs() {
    String before = "Han kom till besöket. ".repeat(20_000);
    String after = before + "Han gick igen.";
    DocumentId id = it.office.registration().document(it.karin, document("Besök", before));
    assertThat(of(FieldSubject.DOCUMENT, id.value())).as("what is new has not changed").isEmpty();
    it.office
        .marking()
        .changeDocument(
            it.anna,
            id,
            0,
            new NewDocument(
                it.caseId, DocumentKind.CORRESPONDENCE, "Besök och brev", DAY.plusDays(1), after));
    List<FieldChange> changes = of(FieldSubject.DOCUMENT, id.value());
    assertThat(changes)
        .extracting(FieldChange::field)
        .containsExactlyInAnyOrder(
            HistoryField.DOCUMENT_TITLE,
            HistoryField.DOCUMENT_KIND,
            HistoryField.DOCUMENT_DATE,
            HistoryField.DOCUMENT_TEXT);
    assertThat(changes).allMatch(each -> each.changedBy().equals("Anna Bergström"));
    FieldChange text = change(changes, HistoryField.DOCUMENT_TEXT);
    assertThat(text.before()).isEqualTo(before);
    assertThat(text.after()).isEqualTo(after);
    FieldChange date = change(changes, HistoryField.DOCUMENT_DATE);
    assertThat(date.before()).isEqualTo("2026-03-03");
    assertThat(date.after()).isEqualTo("2026-03-04");
  }

  private NewDocument document(String title, String text) {
    return new NewDocument(it.caseId, DocumentKind.OTHER, title, DAY, text);
  }

  @Test
  void whatIsChangedOfARegisteredRequestIsKeptAndItsFirstWritingIsNot() {
    DisclosureDraft first = it.request(it.work);
    DisclosureView draft = it.office.disclosures().createDraft(it.karin, first);
    DisclosureView written =
        it.office
            .disclosures()
            .save(it.karin, draft.id(), draft.version(), asking(first, "Vad de frågar.", first));
    DisclosureView registered =
        it.office.disclosures().register(it.karin, draft.id(), written.version());
    assertThat(of(draft.id())).isEmpty();

    DisclosureDraft other =
        new DisclosureDraft(
            first.caseId(),
            first.initiative(),
            "POLISMYNDIGHETEN",
            "Polisregion Väst",
            "Enhet 2",
            "Kim Ek",
            first.recipientReference(),
            first.received(),
            Channel.PHONE,
            IdentityCheck.NOT_CHECKED,
            null,
            "Något annat.",
            "Ett annat ändamål.",
            first.purpose(),
            "En annan bestämmelse.",
            "Egen kontroll.",
            DAY.plusDays(40),
            List.of(it.work, it.network),
            first.matter());
    it.office.disclosures().save(it.anna, registered.id(), registered.version(), other);
    List<FieldChange> changes = of(draft.id());
    assertThat(changes)
        .extracting(FieldChange::field)
        .contains(
            HistoryField.REQUEST_RECIPIENT,
            HistoryField.REQUEST_RECIPIENT_NAME,
            HistoryField.REQUEST_UNIT,
            HistoryField.REQUEST_OFFICER,
            HistoryField.REQUEST_CHANNEL,
            HistoryField.REQUEST_IDENTITY,
            HistoryField.REQUEST_ASKED,
            HistoryField.REQUEST_PURPOSE_TEXT,
            HistoryField.REQUEST_BASIS,
            HistoryField.REQUEST_DUE,
            HistoryField.REQUEST_ITEMS)
        .doesNotContain(HistoryField.REQUEST_REFERENCE, HistoryField.REQUEST_PURPOSE);
    FieldChange asked = change(changes, HistoryField.REQUEST_ASKED);
    assertThat(asked.before()).isEqualTo("Vad de frågar.");
    assertThat(asked.after()).isEqualTo("Något annat.");
    assertThat(asked.changedBy()).isEqualTo("Anna Bergström");
    assertThat(change(changes, HistoryField.REQUEST_IDENTITY).after()).isEqualTo("NOT_CHECKED");
  }

  @Test
  void aTextThatSavesItselfIsOneChangeForAsLongAsTheSameUserWritesIt() {
    DisclosureDraft first = it.request(it.work);
    DisclosureId id = it.registered(it.work).id();
    String before = it.office.disclosures().view(it.karin, id).content().asked();
    ask(it.karin, id, first, "Vad");
    ask(it.karin, id, first, "Vad de");
    ask(it.karin, id, first, "Vad de frågar om.");
    assertThat(of(id))
        .singleElement()
        .satisfies(change -> {
          assertThat(change.before()).isEqualTo(before);
          assertThat(change.after()).isEqualTo("Vad de frågar om.");
        });
    ask(it.anna, id, first, "Vad de frågar om, säger Anna.");
    assertThat(of(id)).as("another user").hasSize(2);
    it.clock.pass(Duration.ofHours(1));
    ask(it.anna, id, first, "Vad de frågar om, säger Anna igen.");
    assertThat(of(id)).as("another sitting").hasSize(3);
    assertThat(of(id).getFirst().before()).isEqualTo("Vad de frågar om, säger Anna.");
    ask(it.anna, id, first, "Vad de frågar om, säger Anna.");
    assertThat(of(id)).as("taken back").hasSize(4);
  }

  private void ask(Actor by, DisclosureId id, DisclosureDraft of, String asked) {
    DisclosureView now = it.office.disclosures().view(by, id);
    it.office.disclosures().save(by, id, now.version(), asking(now.content(), asked, of));
  }

  private static DisclosureDraft asking(DisclosureDraft now, String asked, DisclosureDraft of) {
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
        now.identityCheck(),
        now.identityCheckedAt(),
        asked,
        now.purposeText(),
        now.purpose(),
        now.invokedBasis(),
        now.ownBasisCheck(),
        now.due(),
        of.items(),
        now.matter());
  }

  @Test
  void theTextsOfADecisionAndWhyAnItemIsWithheldAreKept() {
    DisclosureView of = it.registered(it.network);
    long version =
        it.office
            .decisions()
            .saveTexts(
                it.karin, of.id(), of.version(), new DecisionTexts("Samtycke.", "", "", "", ""))
            .disclosure()
            .version();
    it.clock.pass(Duration.ofHours(1));
    version =
        it.office
            .decisions()
            .saveTexts(it.karin, of.id(), version, new DecisionTexts("Inget.", "", "", "", ""))
            .disclosure()
            .version();
    assertThat(of(of.id()))
        .filteredOn(each -> each.field() == HistoryField.DECISION_CONSENT)
        .extracting(FieldChange::before)
        .containsExactly("Samtycke.", "");

    it.office
        .assessments()
        .withhold(it.karin, new Withhold(of.id(), version, it.network, "Första skälet.", ""));
    version = it.office.disclosures().view(it.karin, of.id()).version();
    it.office
        .assessments()
        .withhold(it.karin, new Withhold(of.id(), version, it.network, "Andra skälet.", ""));
    assertThat(of(FieldSubject.ITEM, it.network.value()))
        .filteredOn(each -> each.field() == HistoryField.WITHHELD_REASON)
        .extracting(FieldChange::after)
        .containsExactlyInAnyOrder("Andra skälet.", "Första skälet.");
  }

  @Test
  void whatARemovedItemSaidIsKept() {
    ItemId id =
        it.office
            .registration()
            .item(it.karin, it.newItem("Fel markerad", "ECONOMY", it.elias, "arbetar"));
    it.office
        .marking()
        .removeItems(
            it.karin, it.caseId, List.of(new Marking.Shown(id, it.itemView(id).version())));
    List<FieldChange> changes = of(FieldSubject.ITEM, id.value());
    assertThat(change(changes, HistoryField.ITEM_TITLE).before()).isEqualTo("Fel markerad");
    assertThat(change(changes, HistoryField.ITEM_CATEGORY).before()).isEqualTo("ECONOMY");
    assertThat(changes).allMatch(each -> each.after().isEmpty());
  }

  private List<FieldChange> of(DisclosureId id) {
    return of(FieldSubject.DISCLOSURE, id.value());
  }

  private List<FieldChange> of(FieldSubject subject, long id) {
    return it.office.persons().changes(it.karin, it.caseId).stream()
        .filter(each -> each.subject() == subject && each.subjectId() == id)
        .toList();
  }

  private static FieldChange change(List<FieldChange> changes, HistoryField field) {
    return changes.stream().filter(each -> each.field() == field).findFirst().orElseThrow();
  }
}
