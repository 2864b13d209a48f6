package se.rattdela.casework.matrix;

import java.time.LocalDate;
import java.util.List;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ItemId;

/** Shows what the law says of every item and every authority. Changes nothing in a case. */
public interface MatrixService {
  /**
   * The columns to begin with: one for each open disclosure of the case, then one for each
   * authority that is shown by default and has none.
   */
  List<MatrixColumn> columns(Actor actor, CaseId caseId);

  /**
   * The columns that the user has chosen to see in the case, with those of open disclosures always
   * among them; where nothing has been chosen, those of the authorities most often asked for.
   */
  default List<MatrixColumn> shownColumns(Actor actor, CaseId caseId) {
    return shownColumns(actor, caseId, List.of());
  }

  /**
   * As {@link #shownColumns(Actor, CaseId)}, where the user has authorities of their own to begin
   * with.
   *
   * @param own shown where nothing has been chosen in the case; empty = those most often asked for
   */
  List<MatrixColumn> shownColumns(Actor actor, CaseId caseId, List<MatrixColumn> own);

  /**
   * Keeps which columns the user sees in the case, and in what order; nobody else's are changed.
   *
   * @param columns 1–40; those of open disclosures are shown even if left out
   */
  void chooseColumns(Actor actor, CaseId caseId, List<MatrixColumn> columns);

  /** Forgets what the user has chosen in the case. */
  void forgetColumns(Actor actor, CaseId caseId);

  /**
   * Reads what the cells are evaluated from, and evaluates none.
   *
   * @param lawDate the day whose law is asked
   */
  MatrixReading read(Actor actor, CaseId caseId, List<MatrixColumn> columns, LocalDate lawDate);

  /**
   * Evaluates every item of the case against every column. May take a while: call it off the
   * screen's thread.
   *
   * @param lawDate the day whose law is asked
   */
  SharingMatrix matrix(Actor actor, CaseId caseId, List<MatrixColumn> columns, LocalDate lawDate);

  /** Logs that the matrix of a day is printed; call it before the first page. */
  void printed(Actor actor, CaseId caseId, LocalDate lawDate);

  /** Logs that the matrix of a day is saved as a file; call it before the file is written. */
  void saved(Actor actor, CaseId caseId, LocalDate lawDate);

  /** Logs that the matrix of a day is copied; call it before it lies on the clipboard. */
  void copied(Actor actor, CaseId caseId, LocalDate lawDate);

  /**
   * Explains one cell: each provision, its conditions, why not the others, what would change it.
   */
  CellExplanation explain(Actor actor, ItemId item, MatrixColumn column, LocalDate lawDate);
}
