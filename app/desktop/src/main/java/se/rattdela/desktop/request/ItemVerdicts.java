package se.rattdela.desktop.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.matrix.MatrixColumn;
import se.rattdela.casework.matrix.MatrixRow;
import se.rattdela.casework.matrix.SharingMatrix;
import se.rattdela.desktop.session.Desk;
import se.rattdela.rules.Verdict;

/** What the law says of each item with what has been written so far. */
final class ItemVerdicts {
  private final Desk desk;
  private final Map<ItemId, Verdict> verdicts = new HashMap<>();
  private final ReadOnlyObjectWrapper<Integer> evaluations = new ReadOnlyObjectWrapper<>(0);

  ItemVerdicts(Desk desk) {
    this.desk = desk;
  }

  /** Counts up each time there are new verdicts. */
  ReadOnlyObjectProperty<Integer> evaluationsProperty() {
    return evaluations.getReadOnlyProperty();
  }

  /** What the law says about an item, or null if unknown. */
  @Nullable Verdict of(ItemView item) {
    return verdicts.get(item.id());
  }

  /** Asks anew for an authority and a purpose. */
  void ask(CaseId caseId, MatrixColumn column) {
    desk.tasks()
        .prepare(
            desk.texts().get("case.evaluating"),
            progress ->
                desk.office().matrix().matrix(desk.actor(), caseId, List.of(column), desk.today()))
        .onSuccess(this::show)
        .onFailure(desk.failures())
        .start();
  }

  private void show(SharingMatrix evaluated) {
    verdicts.clear();
    for (MatrixRow row : evaluated.rows()) {
      verdicts.put(row.item().id(), row.cells().getFirst());
    }
    evaluations.set(evaluations.get() + 1);
  }
}
