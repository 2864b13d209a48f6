package se.rattdela.casework.casefile;

import java.util.List;
import se.rattdela.casework.caseregister.PersonLine;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.history.FieldChange;

/**
 * The persons of a case and what they were before.
 *
 * @param number of the case
 * @param version of the case; moves when a part in it changes
 * @param persons the subject first
 * @param history newest first
 */
public record PersonSheet(
    CaseId caseId,
    String number,
    long version,
    List<PersonLine> persons,
    List<FieldChange> history) {
  public PersonSheet {
    persons = List.copyOf(persons);
    history = List.copyOf(history);
  }
}
