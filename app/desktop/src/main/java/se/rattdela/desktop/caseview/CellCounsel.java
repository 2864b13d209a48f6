package se.rattdela.desktop.caseview;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.counsel.CounselId;
import se.rattdela.casework.counsel.CounselView;
import se.rattdela.casework.counsel.NewCounsel;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.matrix.MatrixColumn;
import se.rattdela.desktop.matrix.AskPort;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.KeptTexts;

/** Questions to the jurist from a cell: about one item and one authority. */
final class CellCounsel implements AskPort {
  /** Which cell is explained; null where none is. */
  interface Cell {
    @Nullable ItemView item();

    @Nullable MatrixColumn column();
  }

  private final Desk desk;
  private final CaseId id;
  private final Cell cell;
  private final KeptTexts kept;

  CellCounsel(Desk desk, CaseId id, Cell cell) {
    this.desk = desk;
    this.id = id;
    this.cell = cell;
    this.kept = new KeptTexts(desk.unsent());
  }

  @Override
  public void keep(StringProperty text) {
    kept.with("text", text);
  }

  @Override
  public void begin(String key) {
    ItemView item = cell.item();
    MatrixColumn column = cell.column();
    if (item != null && column != null) {
      String what = "ask/" + item.id().value() + "/" + column.recipient();
      if (!key.isEmpty()) {
        what += "/" + key;
      }
      kept.begin(DraftPlaces.inCase(id, what), "");
    }
  }

  @Override
  public void end() {
    kept.end();
  }

  @Override
  public void read(Consumer<List<Asked>> then) {
    ItemView item = cell.item();
    MatrixColumn column = cell.column();
    if (item == null || column == null) {
      return;
    }
    desk.tasks()
        .prepare(
            desk.texts().get("rulebook.asked.loading"),
            progress -> asked(item.id(), column.recipient()))
        .onSuccess(then)
        .onFailure(desk.failures())
        .start();
  }

  @Override
  public void ask(String key, String text, Consumer<List<Asked>> then) {
    ItemView item = cell.item();
    MatrixColumn column = cell.column();
    if (item == null || column == null) {
      return;
    }
    NewCounsel question =
        new NewCounsel(id, column.disclosure(), column.recipient(), key, List.of(item.id()), text);
    desk.tasks()
        .prepare(
            desk.texts().get("rulebook.asked.saving"),
            progress -> {
              desk.office().counsel().ask(desk.actor(), question);
              return asked(item.id(), column.recipient());
            })
        .onSuccess(asked -> {
          then.accept(asked);
          kept.saved();
        })
        .onFailure(desk.failures())
        .start();
  }

  private List<Asked> asked(ItemId item, String recipient) {
    List<CounselView> found =
        desk.office().counsel().ofCase(desk.actor(), id).stream()
            .filter(each -> each.row().recipient().equals(recipient))
            .filter(each -> each.items().stream().anyMatch(about -> about.id().equals(item)))
            .toList();
    List<CounselId> news =
        found.stream().filter(CounselView::news).map(each -> each.row().id()).toList();
    if (!news.isEmpty()) {
      desk.office().counsel().seen(desk.actor(), news); // they are before the user now
    }
    return found.stream().map(this::asked).toList();
  }

  private Asked asked(CounselView each) {
    CounselView.Answer answer = each.answer();
    return new Asked(
        desk.texts()
            .format(
                "assessment.counsel.asked",
                each.row().askedByName(),
                desk.words().moment(each.row().askedAt()),
                each.items().size()),
        each.text(),
        answer == null
            ? ""
            : desk.texts()
                .format(
                    "assessment.counsel.answered",
                    answer.byName(),
                    desk.words().moment(answer.at())),
        answer == null ? "" : answer.text());
  }
}
