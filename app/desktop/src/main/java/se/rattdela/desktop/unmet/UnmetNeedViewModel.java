package se.rattdela.desktop.unmet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.unmet.NearProvision;
import se.rattdela.casework.unmet.NewUnmetNeed;
import se.rattdela.casework.unmet.UnmetNeed;
import se.rattdela.casework.unmet.UnmetSheet;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.loading.Loading;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.KeptTexts;
import se.rattdela.desktop.session.Route;

/** What could not be shared in a case. */
public final class UnmetNeedViewModel {
  private final Desk desk;
  private final Route.UnmetNeed route;
  private final Loading loading;
  private final KeptTexts kept;
  private final ReadOnlyObjectWrapper<@Nullable UnmetSheet> sheet = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final ObservableList<NearProvision> near = FXCollections.observableArrayList();
  private long asked;

  /** The form for a case, with what is known already filled in. */
  public UnmetNeedViewModel(Desk desk, Route.UnmetNeed route) {
    this.desk = desk;
    this.route = route;
    this.loading = new Loading(desk.tasks());
    this.kept = new KeptTexts(desk.unsent());
  }

  /** How things stand. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return loading.stateProperty();
  }

  /** The case's items and needs, or null before they are fetched. */
  public ReadOnlyObjectProperty<@Nullable UnmetSheet> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  /** How the last step went; empty while there is nothing to say. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** The provisions that come nearest for what is chosen now. */
  public ObservableList<NearProvision> near() {
    return near;
  }

  /** The items to begin with. */
  public Set<ItemId> items() {
    return Set.copyOf(route.items());
  }

  /** The authority to begin with, or null to choose. */
  public @Nullable String authority() {
    return route.recipient();
  }

  /** Today in the office. */
  public LocalDate today() {
    return desk.today();
  }

  /** Fetches the case's items and needs. */
  public void load() {
    loading.fetch(
        desk.texts().get("unmet.loading"),
        progress -> desk.office().unmetNeeds().sheet(desk.actor(), route.caseId()),
        fetched -> {
          desk.unsent().name(place(), fetched.caseNumber());
          sheet.set(fetched);
        });
  }

  /** Asks which provisions come nearest; a later question overtakes an earlier one. */
  public void ask(Set<ItemId> items, @Nullable String authority) {
    asked++;
    near.clear();
    if (items.isEmpty() || authority == null) {
      return;
    }
    long mine = asked;
    desk.tasks()
        .prepare(
            desk.texts().get("unmet.asking"),
            progress ->
                desk.office().unmetNeeds().near(desk.actor(), route.caseId(), items, authority))
        .onSuccess(found -> {
          if (mine == asked) {
            near.setAll(found);
          }
        })
        .onFailure(desk.failures())
        .start();
  }

  /** Keeps what is written and chosen in a form until it is saved; it has no fields yet. */
  KeptTexts kept() {
    return kept;
  }

  /** Puts back what was written and chosen before, and keeps it from now on. */
  void begin() {
    kept.begin(place(), "");
  }

  private String place() {
    return DraftPlaces.unmet(route.caseId(), route.items(), route.recipient());
  }

  /** Records the need; what was written stays if it cannot be. */
  public void record(NewUnmetNeed need, Runnable saved) {
    act(
        () -> desk.office().unmetNeeds().record(desk.actor(), need),
        desk.texts().get("unmet.saved"),
        () -> {
          saved.run();
          desk.unsent().saved(place());
        });
  }

  /** Takes a need back. */
  public void takeBack(UnmetNeed need) {
    act(
        () -> desk.office().unmetNeeds().takeBack(desk.actor(), need.id()),
        desk.texts().get("unmet.taken-back"),
        () -> {});
  }

  private void act(Runnable step, String done, Runnable after) {
    message.set("");
    desk.tasks()
        .prepare(
            desk.texts().get("unmet.saving"),
            progress -> {
              step.run();
              return desk.office().unmetNeeds().sheet(desk.actor(), route.caseId());
            })
        .onSuccess(now -> {
          after.run();
          sheet.set(now);
          message.set(done);
        })
        .onFailure(cause -> message.set(Problem.of(cause, desk.texts()).text()))
        .start();
  }

  /** Back to the case. */
  public void openCase() {
    desk.navigator().go(new Route.OpenCase(route.caseId()));
  }

  /** Whether the user may take a need back. */
  public boolean mayTakeBack(UnmetNeed need) {
    return need.takenBack() == null
        && (need.recordedById().equals(desk.actor().id()) || desk.holds(Role.APPROVER));
  }

  /** What is ticked, in the order of the case. */
  public List<ItemId> ordered(Set<ItemId> ticked) {
    UnmetSheet now = sheet.get();
    return now == null
        ? List.of()
        : now.items().stream().map(ItemView::id).filter(ticked::contains).toList();
  }
}
