package se.rattdela.casework.casefile;

import java.util.List;
import java.util.Map;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.caseregister.KnownPerson;
import se.rattdela.casework.caseregister.PersonChange;
import se.rattdela.casework.caseregister.SearchTerm;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.PersonId;
import se.rattdela.casework.common.UnitId;
import se.rattdela.casework.history.FieldChange;

/**
 * New cases, and the persons in them. Changes need the role OFFICER and are durable on return; what
 * a field said before is kept.
 */
public interface PersonDesk {
  /** The persons of a case the actor may see. */
  PersonSheet sheet(Actor actor, CaseId caseId);

  /**
   * What the fields of everything in a case were, newest first: persons, items, documents, and
   * requests and own initiatives with the texts of their decisions.
   */
  List<FieldChange> changes(Actor actor, CaseId caseId);

  /**
   * Persons in the register by a whole number or by words of a name. Protected persons are found by
   * the number only. Logged.
   */
  List<KnownPerson> find(Actor actor, SearchTerm term);

  /** The units a case may belong to. */
  Map<UnitId, String> units(Actor actor);

  /** Opens a case; the actor is assigned. The person is registered in the same unit of work. */
  CaseId open(Actor actor, CaseForm form);

  /** Adds a person to a case. */
  PersonSheet add(Actor actor, CaseId caseId, NewPart part);

  /**
   * Changes a person and their part in a case. Items of one who becomes protected are marked as
   * protected in every case; the mark is never taken away by the program.
   *
   * @param version of the person, as shown
   * @param shown what the user saw
   * @throws se.rattdela.casework.common.ConflictException someone changed the person, or the
   *     person's part in the case, since
   */
  PersonSheet change(
      Actor actor,
      CaseId caseId,
      PersonId id,
      long version,
      PersonChange shown,
      PersonChange change);

  /**
   * Takes a person out of a case.
   *
   * @param version of the case, as shown
   * @throws se.rattdela.casework.common.InvalidInputException the subject, or one with items
   */
  PersonSheet remove(Actor actor, CaseId caseId, PersonId id, long version);
}
