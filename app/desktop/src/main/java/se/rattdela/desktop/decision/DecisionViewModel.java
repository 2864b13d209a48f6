package se.rattdela.desktop.decision;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.decision.DecisionKind;
import se.rattdela.casework.decision.DecisionRow;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.RestsOn;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.dispatch.DispatchSheet;
import se.rattdela.casework.redress.RedressSheet;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.loading.Loading;
import se.rattdela.desktop.paper.Exported;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Route;
import se.rattdela.desktop.signing.Prolonging;
import se.rattdela.desktop.signing.Signable;
import se.rattdela.reports.sign.SignatureLevel;

/** A decision that stands: its pages, and its file. */
public final class DecisionViewModel {
  /**
   * The sealed decision with everything that goes along.
   *
   * @param files the decision first
   * @param sheet how it has been dispatched; null where the user does not dispatch
   * @param redress what has happened to it since
   * @param rests the office's stands on questions of law that it rests on
   * @param lacking the level that the office wants of a signature and the signed file lacks; null
   *     for nothing
   * @param waiting what else waits for the user to decide, longest first
   */
  public record Shown(
      SealedDecision sealed,
      List<OutgoingFile> files,
      @Nullable DispatchSheet sheet,
      RedressSheet redress,
      List<RestsOn> rests,
      @Nullable SignatureLevel lacking,
      List<DecisionId> waiting) {
    /** Copies what it is given. */
    public Shown {
      files = List.copyOf(files);
      rests = List.copyOf(rests);
      waiting = List.copyOf(waiting);
    }
  }

  private final Desk desk;
  private final DecisionId id;
  private final Function<String, Optional<Path>> chooseFile;
  private final Loading loading;
  private final Prolonging prolonging;
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

  /**
   * Makes the view model.
   *
   * @param chooseFile asks the user where to write, given a file name without personal data
   */
  public DecisionViewModel(Desk desk, DecisionId id, Function<String, Optional<Path>> chooseFile) {
    this.desk = desk;
    this.loading = new Loading(desk.tasks());
    this.prolonging = new Prolonging(desk);
    this.id = id;
    this.chooseFile = chooseFile;
  }

  /** How things stand. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return loading.stateProperty();
  }

  /** What is shown, or null before it is fetched. */
  public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** How the last export went; empty before there is one. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Fetches the decision and its files, each checked against its digest. */
  public void load() {
    loading.fetch(desk.texts().get("decision.loading"), progress -> fetch(), shown::set);
  }

  private Shown fetch() {
    OpenOffice office = desk.office();
    SealedDecision sealed = office.decisions().sealed(desk.actor(), id);
    return new Shown(
        sealed,
        office.release().files(desk.actor(), id),
        dispatches() ? office.dispatches().sheet(desk.actor(), id) : null,
        office.redress().sheet(desk.actor(), id),
        office.decisions().restsOn(desk.actor(), id),
        prolonging.lacking(sealed.signed()),
        waiting(office));
  }

  /** What else the user can decide on; nobody decides on an own draft. */
  private List<DecisionId> waiting(OpenOffice office) {
    if (!desk.holds(Role.APPROVER)) {
      return List.of();
    }
    return office.decisions().inbox(desk.actor()).stream()
        .filter(row -> !row.draftedById().equals(desk.actor().id()))
        .map(DecisionRow::id)
        .toList();
  }

  /** Goes to the review that has waited longest. */
  public void next() {
    Shown now = shown.get();
    if (now != null && !now.waiting().isEmpty()) {
      desk.navigator().go(new Route.Review(now.waiting().getFirst()));
    }
  }

  /** Whether the user is one who dispatches. */
  public boolean dispatches() {
    return desk.holds(Role.OFFICER) || desk.holds(Role.REGISTRAR);
  }

  /** Whether the user made the decision and may sign it; the service checks it too. */
  public boolean maySign(Shown shown) {
    return desk.holds(Role.APPROVER)
        && shown.sealed().decidedById().equals(desk.actor().id())
        && !shown.redress().annulled();
  }

  /** The decision as it is signed. */
  public Signable signable(SealedDecision sealed) {
    return new Signable(
        sealed.number(),
        sealed.pdf(),
        sealed.signed(),
        signed ->
            desk.office()
                .release()
                .storeSigned(desk.actor(), sealed.id(), sealed.version(), signed));
  }

  /** Adds to the signed file what it lacks. */
  public void prolong() {
    Shown now = shown.get();
    SignatureLevel lacking = now == null ? null : now.lacking();
    if (now == null || lacking == null) {
      return;
    }
    SealedDecision sealed = now.sealed();
    message.set("");
    desk.tasks()
        .prepare(
            desk.texts().get("signing.prolonging"),
            progress -> {
              byte[] newest =
                  desk.office()
                      .release()
                      .signedPdf(desk.actor(), id, sealed.signed().getLast().number());
              return desk.office()
                  .release()
                  .storeProlonged(
                      desk.actor(), id, sealed.version(), prolonging.add(newest, lacking));
            })
        .onSuccess(done -> {
          message.set(desk.texts().get("signing.prolonged"));
          load();
        })
        .onFailure(cause -> message.set(Prolonging.refusal(cause, desk.texts())))
        .start();
  }

  /** Goes to the dispatch of the decision. */
  public void dispatch() {
    desk.navigator().go(new Route.Dispatch(id));
  }

  /** Whether something was withheld that the user may note the consequence of. */
  public boolean withheld(SealedDecision sealed) {
    return (desk.holds(Role.OFFICER) || desk.holds(Role.APPROVER))
        && (sealed.kind() == DecisionKind.REFUSAL || sealed.kind() == DecisionKind.PARTIAL);
  }

  /** Goes to the form for what could not be shared, with what the decision withheld. */
  public void unmet() {
    desk.tasks()
        .prepare(
            desk.texts().get("decision.loading"),
            progress -> desk.office().unmetNeeds().withheld(desk.actor(), id))
        .onSuccess(found ->
            desk.navigator()
                .go(new Route.UnmetNeed(found.caseId(), found.items(), found.authority())))
        .onFailure(desk.failures())
        .start();
  }

  /** Goes to corrections, annulments and appeals of the decision. */
  public void redress() {
    desk.navigator().go(new Route.Redress(id));
  }

  /** A file could not be shown. */
  public void notOpened(Throwable cause) {
    message.set(Problem.of(cause, desk.texts()).text());
  }

  /**
   * Writes every file into a new folder where the user wants it.
   *
   * @param confirmed the protection that the user has confirmed
   */
  public void exportAll(ProtectedIdentity confirmed) {
    Shown now = shown.get();
    if (now == null) {
      return;
    }
    Optional<Path> place = chooseFile.apply(now.sealed().number());
    if (place.isEmpty()) {
      return;
    }
    Path folder = place.get();
    desk.tasks()
        .prepare(
            desk.texts().get("decision.exporting"),
            progress -> desk.office().release().export(desk.actor(), id, folder, confirmed))
        .onSuccess(kind -> message.set(Exported.folder(desk.texts(), kind, folder)))
        .onFailure(cause -> message.set(Problem.of(cause, desk.texts()).text()))
        .start();
  }

  /**
   * Writes the file where the user wants it.
   *
   * @param confirmed the protection that the user has confirmed
   */
  public void export(ProtectedIdentity confirmed) {
    Shown now = shown.get();
    if (now == null) {
      return;
    }
    Optional<Path> place =
        chooseFile.apply(Exported.name(desk.texts(), now.sealed().number(), now.sealed().signed()));
    if (place.isEmpty()) {
      return;
    }
    Path file = place.get();
    desk.tasks()
        .prepare(
            desk.texts().get("decision.exporting"),
            progress -> desk.office().decisions().export(desk.actor(), id, file, confirmed))
        .onSuccess(kind -> message.set(Exported.file(desk.texts(), kind, file)))
        .onFailure(cause -> message.set(Problem.of(cause, desk.texts()).text()))
        .start();
  }
}
