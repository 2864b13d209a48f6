package se.rattdela.casework.item;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.history.FieldHistory;
import se.rattdela.casework.history.FieldSubject;
import se.rattdela.casework.history.HistoryField;

/** What the fields of an item were before a change. */
final class ItemHistory {
  private final FieldHistory history;

  ItemHistory(FieldHistory history) {
    this.history = history;
  }

  /** The fields as they are now. */
  static Map<HistoryField, String> fields(ItemEntity item) {
    Map<HistoryField, String> fields = new EnumMap<>(HistoryField.class);
    fields.put(HistoryField.ITEM_TITLE, item.title);
    fields.put(HistoryField.ITEM_DETAIL, item.detail);
    fields.put(HistoryField.ITEM_CATEGORY, item.category);
    fields.put(HistoryField.ITEM_OWNER, item.ownerId == null ? "" : String.valueOf(item.ownerId));
    fields.put(HistoryField.ITEM_SECRECY, String.join(", ", new TreeSet<>(item.secrecy)));
    fields.put(HistoryField.ITEM_HARM, item.harm.name());
    fields.put(HistoryField.ITEM_FACTS, joined(new TreeMap<>(item.facts)));
    fields.put(HistoryField.ITEM_CRIME, CrimeText.write(item.crime()));
    fields.put(HistoryField.ITEM_PASSAGES, passages(item.passages));
    fields.put(HistoryField.ITEM_PROTECTED, String.valueOf(item.protectedData));
    return fields;
  }

  private static String joined(Map<String, Boolean> facts) {
    return String.join(
        ", ",
        facts.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()).toList());
  }

  private static String passages(List<ItemEntity.Place> places) {
    return String.join(
        ", ",
        places.stream()
            .map(each -> each.documentId + ":" + each.passageStart + "-" + each.passageEnd)
            .toList());
  }

  /** Records what an item said that is removed. */
  void removed(EntityManager em, Actor actor, ItemEntity item) {
    FieldHistory.Recorder recorder =
        history.recorder(em, actor, FieldSubject.ITEM, item.id(), new CaseId(item.caseId));
    fields(item).forEach((field, said) -> recorder.field(field, said, ""));
  }

  /** Records what has changed since. */
  void record(EntityManager em, Actor actor, ItemEntity item, Map<HistoryField, String> before) {
    FieldHistory.Recorder recorder =
        history.recorder(em, actor, FieldSubject.ITEM, item.id(), new CaseId(item.caseId));
    fields(item)
        .forEach((field, now) -> recorder.field(field, before.getOrDefault(field, ""), now));
  }
}
