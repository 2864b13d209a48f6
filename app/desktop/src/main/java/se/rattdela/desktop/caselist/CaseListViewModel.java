package se.rattdela.desktop.caselist;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.caseregister.CaseRow;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.loading.Loading;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Route;

/** Lists cases: the user's own, or those that were searched for. */
public final class CaseListViewModel {
  private final Desk desk;
  private final @Nullable String searched;
  private final ObservableList<CaseRow> rows = FXCollections.observableArrayList();
  private final Loading loading;

  /**
   * Makes the view model.
   *
   * @param searched what was searched for, or null for the user's own cases
   */
  public CaseListViewModel(Desk desk, @Nullable String searched) {
    this.desk = desk;
    this.loading = new Loading(desk.tasks());
    this.searched = searched;
  }

  /** What to show. */
  public ObservableList<CaseRow> rows() {
    return rows;
  }

  /** How things stand with it. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return loading.stateProperty();
  }

  /** Whether this is the answer to a search. */
  public boolean isSearch() {
    return searched != null;
  }

  /** Fetches the list. */
  public void load() {
    String text = searched;
    loading.fetchRows(
        desk.texts().get("caselist.loading"), progress -> fetch(desk, text), rows::setAll);
  }

  /** The cases themselves: found by the text, or the user's own for null. Blocks, and is logged. */
  static List<CaseRow> fetch(Desk desk, @Nullable String text) {
    return text == null
        ? desk.office().cases().assigned(desk.actor())
        : desk.office()
            .cases()
            .find(
                desk.actor(),
                SearchText.read(
                    text, desk.today(), desk.office().setup().profile().patterns().cases()));
  }

  /** Whether the user opens new cases. */
  public boolean opensCases() {
    return desk.holds(Role.OFFICER);
  }

  /** Goes to the form for a new case. */
  public void newCase() {
    desk.navigator().go(new Route.NewCase());
  }

  /** Opens a case of the list. */
  public void open(CaseRow row) {
    desk.navigator().go(new Route.OpenCase(row.id()));
  }
}
