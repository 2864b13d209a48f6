package se.rattdela.desktop.demo;

import java.util.HashMap;
import java.util.Map;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.PersonId;

/** Under which ids the keys of a case file have been registered. */
record StoryIds(
    CaseId caseId,
    Map<String, PersonId> persons,
    Map<String, DocumentId> documents,
    Map<String, ItemId> items,
    Map<String, DisclosureId> disclosures) {

  static StoryIds of(CaseId caseId, Map<String, PersonId> persons) {
    return new StoryIds(caseId, persons, new HashMap<>(), new HashMap<>(), new HashMap<>());
  }

  /** The id of a key that the story must have registered by now. */
  static <T> T known(Map<String, T> ids, String key) {
    T id = ids.get(key);
    if (id == null) {
      throw new IllegalStateException("not registered yet: " + key);
    }
    return id;
  }
}
