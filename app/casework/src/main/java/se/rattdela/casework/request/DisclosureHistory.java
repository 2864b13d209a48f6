package se.rattdela.casework.request;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.history.FieldHistory;
import se.rattdela.casework.history.FieldSubject;
import se.rattdela.casework.history.HistoryField;

/**
 * What the fields of a disclosure were before a change. What whoever began a draft writes in it on
 * the first day, before it is registered, is its first writing and no change.
 */
final class DisclosureHistory {
  /** Texts, and ticks that follow each other: they save themselves while they are written. */
  private static final Set<HistoryField> WRITTEN =
      Set.of(
          HistoryField.REQUEST_RECIPIENT_NAME,
          HistoryField.REQUEST_UNIT,
          HistoryField.REQUEST_OFFICER,
          HistoryField.REQUEST_REFERENCE,
          HistoryField.REQUEST_ASKED,
          HistoryField.REQUEST_PURPOSE_TEXT,
          HistoryField.REQUEST_BASIS,
          HistoryField.REQUEST_BASIS_CHECK,
          HistoryField.REQUEST_ITEMS,
          HistoryField.MATTER_BENEFIT_NAME,
          HistoryField.MATTER_BODY,
          HistoryField.MATTER_CAUSE,
          HistoryField.MATTER_CIRCUMSTANCES,
          HistoryField.MATTER_PERIOD,
          HistoryField.MATTER_AMOUNT,
          HistoryField.MATTER_JUDGED_REASON,
          HistoryField.MATTER_GIVEN_TO_FUNCTION,
          HistoryField.MATTER_GIVEN_TO_NAME,
          HistoryField.MATTER_WHY_URGENT,
          HistoryField.DECISION_CONSENT,
          HistoryField.DECISION_ANONYMISED,
          HistoryField.DECISION_CHILDS_BEST,
          HistoryField.DECISION_USE_LIMITATION,
          HistoryField.DECISION_DELIVERY,
          HistoryField.DECISION_PLANNED,
          HistoryField.DECISION_INFORMING_REASON);

  private final FieldHistory history;
  private final OfficeTime time;

  DisclosureHistory(FieldHistory history, OfficeTime time) {
    this.history = history;
    this.time = time;
  }

  /** What is registered, as it is now. */
  static Map<HistoryField, String> registered(DisclosureEntity of) {
    Map<HistoryField, String> fields = new EnumMap<>(HistoryField.class);
    fields.put(HistoryField.REQUEST_RECIPIENT, of.recipient);
    fields.put(HistoryField.REQUEST_RECIPIENT_NAME, of.recipientName);
    fields.put(HistoryField.REQUEST_UNIT, of.recipientUnit);
    fields.put(HistoryField.REQUEST_OFFICER, of.recipientOfficer);
    fields.put(HistoryField.REQUEST_REFERENCE, of.recipientReference);
    fields.put(HistoryField.REQUEST_RECEIVED, text(of.received));
    fields.put(HistoryField.REQUEST_CHANNEL, text(of.channel));
    fields.put(HistoryField.REQUEST_IDENTITY, of.identityCheck.name());
    fields.put(HistoryField.REQUEST_ASKED, of.asked);
    fields.put(HistoryField.REQUEST_PURPOSE, text(of.purpose));
    fields.put(HistoryField.REQUEST_PURPOSE_TEXT, of.purposeText);
    fields.put(HistoryField.REQUEST_BASIS, of.invokedBasis);
    fields.put(HistoryField.REQUEST_BASIS_CHECK, of.ownBasisCheck);
    fields.put(HistoryField.REQUEST_DUE, text(of.dueOn));
    fields.put(
        HistoryField.REQUEST_ITEMS,
        of.items.stream()
            .map(line -> line.itemId)
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(", ")));
    matter(fields, of.matter);
    return fields;
  }

  private static void matter(Map<HistoryField, String> fields, MatterColumns of) {
    fields.put(HistoryField.MATTER_BENEFIT, text(of.benefit));
    fields.put(HistoryField.MATTER_BENEFIT_NAME, text(of.benefitName));
    fields.put(HistoryField.MATTER_DECIDED_BY, text(of.decidedByBody));
    fields.put(HistoryField.MATTER_BODY, text(of.bodyName));
    fields.put(HistoryField.MATTER_GRANTED, text(of.granted));
    fields.put(HistoryField.MATTER_GRANTED_ON, text(of.grantedOn));
    fields.put(HistoryField.MATTER_FAULT, text(of.fault));
    fields.put(HistoryField.MATTER_DISCOVERED, text(of.discoveredOn));
    fields.put(HistoryField.MATTER_CAUSE, text(of.cause));
    fields.put(HistoryField.MATTER_CIRCUMSTANCES, text(of.circumstances));
    fields.put(HistoryField.MATTER_PERIOD, text(of.benefitPeriod));
    fields.put(HistoryField.MATTER_AMOUNT, text(of.amount));
    fields.put(HistoryField.MATTER_JUDGED, text(of.judged));
    fields.put(HistoryField.MATTER_JUDGED_REASON, text(of.judgedReason));
    fields.put(HistoryField.MATTER_GIVEN_AT, text(of.givenAt));
    fields.put(HistoryField.MATTER_GIVEN_TO_FUNCTION, text(of.givenToFunction));
    fields.put(HistoryField.MATTER_GIVEN_TO_NAME, text(of.givenToName));
    fields.put(HistoryField.MATTER_GIVEN_BY, text(of.givenBy));
    fields.put(HistoryField.MATTER_MEANS, text(of.means));
    fields.put(HistoryField.MATTER_WHY_URGENT, text(of.whyUrgent));
  }

  /** The texts of the decision, as they are now. */
  static Map<HistoryField, String> texts(DisclosureEntity of) {
    Map<HistoryField, String> fields = new EnumMap<>(HistoryField.class);
    fields.put(HistoryField.DECISION_CONSENT, of.consent);
    fields.put(HistoryField.DECISION_ANONYMISED, of.anonymised);
    fields.put(HistoryField.DECISION_CHILDS_BEST, of.childsBest);
    fields.put(HistoryField.DECISION_USE_LIMITATION, of.useLimitation);
    fields.put(HistoryField.DECISION_DELIVERY, of.delivery);
    fields.put(HistoryField.DECISION_PLANNED, of.plannedMeasures);
    fields.put(HistoryField.DECISION_INFORMING, text(of.informing));
    fields.put(HistoryField.DECISION_INFORMING_REASON, of.informingReason);
    return fields;
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  /** Records what has been changed of what is registered. */
  void changed(
      EntityManager em, Actor actor, DisclosureEntity of, Map<HistoryField, String> before) {
    boolean first =
        of.status == DisclosureStatus.DRAFT
            && of.createdBy == actor.id().value()
            && LocalDate.ofInstant(of.createdAt, OfficeTime.ZONE).equals(time.today());
    if (!first) {
      record(em, actor, of, before, registered(of));
    }
  }

  /** Records what has been changed of the texts of the decision. */
  void written(
      EntityManager em, Actor actor, DisclosureEntity of, Map<HistoryField, String> before) {
    record(em, actor, of, before, texts(of));
  }

  private void record(
      EntityManager em,
      Actor actor,
      DisclosureEntity of,
      Map<HistoryField, String> before,
      Map<HistoryField, String> now) {
    FieldHistory.Recorder recorder =
        history.recorder(em, actor, FieldSubject.DISCLOSURE, of.id(), new CaseId(of.caseId));
    now.forEach((field, value) -> {
      String was = before.getOrDefault(field, "");
      if (WRITTEN.contains(field)) {
        recorder.writing(field, was, value);
      } else {
        recorder.field(field, was, value);
      }
    });
  }

  /** Records that an item is withheld, or why, or that it is let go. */
  void withheld(
      EntityManager em,
      Actor actor,
      DisclosureEntity of,
      ItemId item,
      DisclosureEntity.Line before,
      DisclosureEntity.Line now) {
    history
        .recorder(em, actor, FieldSubject.ITEM, item.value(), new CaseId(of.caseId))
        .field(HistoryField.WITHHELD_REASON, text(before.withheldReason), text(now.withheldReason))
        .field(HistoryField.WITHHELD_NOTE, text(before.withheldNote), text(now.withheldNote));
  }
}
