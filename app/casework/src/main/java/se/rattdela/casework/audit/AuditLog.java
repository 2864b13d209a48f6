package se.rattdela.casework.audit;

import java.util.List;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.CaseId;

/** Reads and checks the log. */
public interface AuditLog {
  /** The events of a case, newest first. */
  List<AuditEvent> ofCase(Actor actor, CaseId caseId);

  /** Recomputes the whole chain. */
  ChainReport verify();
}
