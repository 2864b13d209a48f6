package se.rattdela.desktop.redress;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.RedressId;
import se.rattdela.casework.decision.ReleaseCheck;
import se.rattdela.casework.dispatch.DispatchSheet;
import se.rattdela.casework.redress.RedressReview;
import se.rattdela.casework.redress.RedressService;
import se.rattdela.casework.redress.RedressSheet;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.loading.Loading;
import se.rattdela.desktop.paper.Exported;
import se.rattdela.desktop.paper.Looked;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.KeptTexts;
import se.rattdela.desktop.session.Route;
import se.rattdela.desktop.signing.Prolonging;
import se.rattdela.desktop.signing.Signable;
import se.rattdela.reports.sign.SignatureLevel;

/** A correction, change or annulment as an approver decides on it. */
public final class RedressReviewViewModel {
  /**
   * What is shown.
   *
   * @param pdf the sealed file, signed if it is, or what would be sealed
   * @param letter the letter it goes with; null where there is none
   * @param review what the approver decides on; null when it is decided
   * @param sealed how it is signed; null while it is not decided
   * @param lacking the level that the office wants of a signature and the signed file lacks; null
   *     for nothing
   * @param sheet how it has been dispatched; null where the user does not dispatch, and while it is
   *     not decided
   * @param about what has happened to the first decision; null while it is not decided
   * @param version of the sheet, for what is added; 0 while it is not decided
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes of a file; never compared
  public record Shown(
      RedressView redress,
      byte[] pdf,
      byte @Nullable [] letter,
      @Nullable RedressReview review,
      @Nullable Signable sealed,
      @Nullable SignatureLevel lacking,
      @Nullable DispatchSheet sheet,
      @Nullable RedressSheet about,
      long version) {}

  private final Desk desk;
  private final Route.ReviewRedress route;
  private final RedressId id;
  private final RedressTicks ticks = new RedressTicks();
  private final StringProperty ticked = new SimpleStringProperty("");
  private final StringProperty sentence = new SimpleStringProperty("");
  private final KeptTexts kept;
  private final Function<String, Optional<Path>> chooseFile;
  private final Loading loading;
  private final Prolonging prolonging;
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

  /**
   * One of them.
   *
   * @param chooseFile asks the user where to write, given a file name without personal data
   */
  public RedressReviewViewModel(
      Desk desk, Route.ReviewRedress route, Function<String, Optional<Path>> chooseFile) {
    this.desk = desk;
    this.loading = new Loading(desk.tasks());
    this.prolonging = new Prolonging(desk);
    this.route = route;
    this.id = route.id();
    this.chooseFile = chooseFile;
    this.kept = new KeptTexts(desk.unsent()).with("sentence", sentence).with("ticks", ticked);
    kept.begin(DraftPlaces.redressReview(id, route.first()), "");
  }

  /** Why it is given back, while it is being written. */
  StringProperty sentenceProperty() {
    return sentence;
  }

  /** How things stand. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return loading.stateProperty();
  }

  /** What is decided on, or null before it is fetched. */
  public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Why the last step did not succeed; empty while nothing is wrong. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Fetches it. */
  public void load() {
    loading.fetch(desk.texts().get("redress.loading"), progress -> fetch(), this::show);
  }

  private void show(Shown fetched) {
    RedressReview review = fetched.review();
    Shown before = shown.get();
    if (ticks.begin(before == null ? null : before.review(), review)) {
      String anew = desk.texts().get("approval.ticks-gone");
      message.set(message.get().isEmpty() ? anew : message.get() + " " + anew);
    }
    if (before == null && review != null) {
      ticks.read(ticked.get(), review);
    }
    shown.set(fetched);
  }

  /** Whether the approver has read it, as it is now. */
  BooleanProperty readProperty() {
    return ticks.readProperty();
  }

  /** The places that must be looked at. */
  Looked looked() {
    return ticks.looked();
  }

  /** Something was ticked: it stands also when the page is left before the decision. */
  void ticked() {
    Shown now = shown.get();
    RedressReview review = now == null ? null : now.review();
    if (review != null) {
      ticked.set(ticks.write(review));
    }
  }

  private Shown fetch() {
    if (!route.decided()) {
      RedressReview review = service().review(desk.actor(), id);
      return new Shown(
          review.redress(), review.preview(), review.letter(), review, null, null, null, null, 0);
    }
    RedressSheet sheet = service().sheet(desk.actor(), route.first());
    RedressView redress =
        sheet.redress().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    byte[] sealed = service().sealed(desk.actor(), id);
    byte[] newest =
        redress.signed().isEmpty()
            ? sealed
            : service().signedPdf(desk.actor(), id, redress.signed().getLast().number());
    return new Shown(
        redress,
        newest,
        service().letter(desk.actor(), id).orElse(null),
        null,
        new Signable(
            Objects.requireNonNullElse(redress.number(), ""),
            sealed,
            redress.signed(),
            signed -> service().storeSigned(desk.actor(), id, sheet.version(), signed)),
        prolonging.lacking(redress.signed()),
        dispatches() ? desk.office().dispatches().sheet(desk.actor(), id) : null,
        sheet,
        sheet.version());
  }

  /** Whether the user decided it and may sign it; the service checks it too. */
  public boolean maySign(RedressView redress) {
    return desk.holds(Role.APPROVER) && desk.actor().id().equals(redress.decidedById());
  }

  /** Adds to the signed file what it lacks. */
  public void prolong() {
    Shown now = shown.get();
    SignatureLevel lacking = now == null ? null : now.lacking();
    if (now == null || lacking == null) {
      return;
    }
    message.set("");
    desk.tasks()
        .prepare(
            desk.texts().get("signing.prolonging"),
            progress ->
                service()
                    .storeProlonged(
                        desk.actor(), id, now.version(), prolonging.add(now.pdf(), lacking)))
        .onSuccess(done -> {
          message.set(desk.texts().get("signing.prolonged"));
          load();
        })
        .onFailure(cause -> message.set(Prolonging.refusal(cause, desk.texts())))
        .start();
  }

  /** Whether the user is one who dispatches. */
  public boolean dispatches() {
    return desk.holds(Role.OFFICER) || desk.holds(Role.REGISTRAR);
  }

  /** Goes to its dispatch. */
  public void dispatch() {
    desk.navigator().go(new Route.Dispatch(id));
  }

  private RedressService service() {
    return desk.office().redress();
  }

  /** Decides. */
  public void approve() {
    Shown now = shown.get();
    RedressReview review = now == null ? null : now.review();
    if (review == null) {
      return;
    }
    message.set("");
    Set<ReleaseCheck.Sighting> seen = looked().seen();
    desk.tasks()
        .prepare(
            desk.texts().get("approval.deciding"),
            progress ->
                service()
                    .approve(desk.actor(), id, review.redress().version(), review.digest(), seen))
        .onSuccess(done -> {
          kept.saved();
          desk.navigator().go(new Route.ReviewRedress(id, done.first(), true));
        })
        .onFailure(this::refused)
        .start();
  }

  /** Gives it back with a sentence. */
  public void giveBack(String sentence) {
    Shown now = shown.get();
    RedressReview review = now == null ? null : now.review();
    if (review == null) {
      return;
    }
    message.set("");
    desk.tasks()
        .prepare(
            desk.texts().get("approval.returning"),
            progress ->
                service().giveBack(desk.actor(), id, review.redress().version(), sentence.strip()))
        .onSuccess(done -> {
          kept.saved();
          desk.navigator().go(new Route.Approvals());
        })
        .onFailure(this::refused)
        .start();
  }

  private void refused(Throwable cause) {
    message.set(Problem.of(cause, desk.texts()).text());
    load();
  }

  /** A file could not be shown. */
  public void notOpened(Throwable cause) {
    message.set(Problem.of(cause, desk.texts()).text());
  }

  /** Goes to the decision it is about. */
  public void openFirst() {
    desk.navigator().go(new Route.Redress(route.first()));
  }

  /**
   * Writes the paper as it leaves where the user wants it.
   *
   * @param confirmed the protection that the user has confirmed
   */
  public void export(ProtectedIdentity confirmed) {
    Shown now = shown.get();
    String number = now == null ? null : now.redress().number();
    if (now == null || number == null) {
      return;
    }
    chooseFile
        .apply(Exported.name(desk.texts(), number, now.redress().signed()))
        .ifPresent(file ->
            desk.tasks()
                .prepare(
                    desk.texts().get("decision.exporting"),
                    progress -> service().export(desk.actor(), id, file, confirmed))
                .onSuccess(kind -> message.set(Exported.file(desk.texts(), kind, file)))
                .onFailure(cause -> message.set(Problem.of(cause, desk.texts()).text()))
                .start());
  }
}
