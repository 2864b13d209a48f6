package se.rattdela.casework.matrix;

import java.time.LocalDate;
import java.util.List;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ItemId;

/** Shows what the law says of every item and every authority. Changes nothing. */
public interface MatrixService {
  /**
   * The columns to begin with: one for each open disclosure of the case, then one for each
   * authority that is shown by default and has none.
   */
  List<MatrixColumn> columns(Actor actor, CaseId caseId);

  /**
   * Evaluates every item of the case against every column. May take a while: call it off the
   * screen's thread.
   *
   * @param lawDate the day whose law is asked
   */
  SharingMatrix matrix(Actor actor, CaseId caseId, List<MatrixColumn> columns, LocalDate lawDate);

  /**
   * Explains one cell: each provision, its conditions, why not the others, what would change it.
   */
  CellExplanation explain(Actor actor, ItemId item, MatrixColumn column, LocalDate lawDate);
}
