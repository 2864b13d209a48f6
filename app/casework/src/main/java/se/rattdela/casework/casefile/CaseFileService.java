package se.rattdela.casework.casefile;

import java.util.List;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.caseregister.CaseRow;
import se.rattdela.casework.caseregister.SearchTerm;
import se.rattdela.casework.common.CaseId;

/** Lists, finds and opens cases. */
public interface CaseFileService {
  /** The actor's own assignments, latest changed first. */
  List<CaseRow> assigned(Actor actor);

  /** Cases in which a person so named or numbered takes part, or the case so numbered. Logged. */
  List<CaseRow> find(Actor actor, SearchTerm term);

  /**
   * Opens a case the actor is assigned to. Logged.
   *
   * @throws se.rattdela.casework.common.NotAllowedException NOT_ASSIGNED: ask for a reason and use
   *     {@link #open(Actor, CaseId, String)}
   */
  CaseFile open(Actor actor, CaseId id);

  /** Opens a case for a stated reason, which is logged; holds for the rest of the day. */
  CaseFile open(Actor actor, CaseId id, String reason);

  /**
   * The case as it is now, for a page that shows it already and has changed something. Logged as an
   * opening unless the actor's opening of the case is in today's log.
   */
  CaseFile again(Actor actor, CaseId id);
}
