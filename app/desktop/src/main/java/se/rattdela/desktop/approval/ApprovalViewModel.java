package se.rattdela.desktop.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.decision.Approve;
import se.rattdela.casework.decision.Certificate;
import se.rattdela.casework.decision.DraftItem;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.ReturnCode;
import se.rattdela.desktop.common.LoadState;
import se.rattdela.desktop.failure.Problem;
import se.rattdela.desktop.loading.Loading;
import se.rattdela.desktop.paper.Looked;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.KeptTexts;
import se.rattdela.desktop.session.Route;

/** A draft under review: what has been ticked and what remains before it can be approved. */
public final class ApprovalViewModel {
  private final Desk desk;
  private final DecisionId id;
  private final ReviewTicks ticks = new ReviewTicks();
  private final StringProperty ticked = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable ReturnCode> code = new SimpleObjectProperty<>();
  private final StringProperty remark = new SimpleStringProperty("");
  private final StringProperty sentence = new SimpleStringProperty("");
  private final KeptTexts kept;
  private final Loading loading;
  private final ReadOnlyObjectWrapper<@Nullable ApprovalView> review =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper remaining = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Boolean> approvable = new ReadOnlyObjectWrapper<>(false);

  /** The review of a decision. */
  public ApprovalViewModel(Desk desk, DecisionId id) {
    this.desk = desk;
    this.id = id;
    this.loading = new Loading(desk.tasks());
    this.kept =
        new KeptTexts(desk.unsent())
            .with("remark", remark)
            .choice("code", code, ReturnCode.class)
            .with("sentence", sentence)
            .with("ticks", ticked);
    remark.addListener((observable, before, now) -> count());
  }

  /** How things stand. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return loading.stateProperty();
  }

  /** What is reviewed, or null before it is fetched. */
  public ReadOnlyObjectProperty<@Nullable ApprovalView> reviewProperty() {
    return review.getReadOnlyProperty();
  }

  /** The number the decision will have; empty before it is fetched. */
  String number() {
    ApprovalView now = review.get();
    return now == null ? "" : now.disclosure().number();
  }

  /** What remains before the decision can be approved, as a sentence. */
  public ReadOnlyStringProperty remainingProperty() {
    return remaining.getReadOnlyProperty();
  }

  /** Why the last step did not succeed; empty while nothing is wrong. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Whether everything is ticked and nothing stands in the way. */
  public ReadOnlyObjectProperty<Boolean> approvableProperty() {
    return approvable.getReadOnlyProperty();
  }

  /** What the review afterwards found fault with; for an oral disclosure only. */
  public StringProperty remarkProperty() {
    return remark;
  }

  /** Why the draft is given back, while it is being written. */
  StringProperty sentenceProperty() {
    return sentence;
  }

  /** With which code it is given back, or null. */
  ObjectProperty<@Nullable ReturnCode> codeProperty() {
    return code;
  }

  /** Whether an item has been reviewed. */
  public boolean isReviewed(DraftItem item) {
    return ticks.reviewed().contains(item.item().id());
  }

  /** How many of the items have been reviewed. */
  public long reviewed(List<DraftItem> items) {
    return items.stream().filter(this::isReviewed).count();
  }

  /** How many of those whose items are decided on have protected personal data. */
  long protectedPersons() {
    ApprovalView now = review.get();
    return now == null
        ? 0
        : Stream.concat(now.leaves().stream(), now.stays().stream())
            .filter(each -> each.protection() != ProtectedIdentity.NONE)
            .map(each -> each.item().owner())
            .distinct()
            .count();
  }

  /** How many of the files that would leave have been opened. */
  public long opened() {
    ApprovalView now = review.get();
    return now == null ? 0 : now.files().stream().filter(ticks::isOpened).count();
  }

  /** The file is before the approver's eyes: what was not shown cannot be approved. */
  public void opened(OutgoingFile file) {
    ticks.open(file);
    changed();
  }

  /** Reads what the recipient reads, beside its source. */
  void readTexts(Consumer<List<RecipientText.Part>> then) {
    ApprovalView now = review.get();
    if (now == null) {
      return;
    }
    desk.tasks()
        .prepare(
            desk.texts().get("approval.reading"),
            progress ->
                RecipientText.read(
                    now,
                    desk.office().cases().open(desk.actor(), now.disclosure().content().caseId())))
        .onSuccess(then)
        .onFailure(this::notOpened)
        .start();
  }

  /** A file could not be shown; it counts as not seen. */
  public void notOpened(Throwable cause) {
    message.set(Problem.of(cause, desk.texts()).text());
  }

  /** How many certificates have been given. */
  public int certified() {
    return ticks.certified().size();
  }

  /** Whether a certificate has been given. */
  boolean isCertified(Certificate certificate) {
    return ticks.certified().contains(certificate);
  }

  /** The places that must be looked at. */
  Looked looked() {
    return ticks.looked();
  }

  /** One of them has been ticked. */
  void lookedAt() {
    changed();
  }

  /** Fetches what is to be reviewed. */
  public void load() {
    loading.fetch(
        desk.texts().get("approval.loading"),
        progress -> desk.office().decisions().review(desk.actor(), id),
        this::show);
  }

  private void show(ApprovalView fetched) {
    ApprovalView before = review.get();
    if (ticks.begin(before, fetched)) {
      String anew = desk.texts().get("approval.ticks-gone");
      message.set(message.get().isEmpty() ? anew : message.get() + " " + anew);
    }
    kept.begin(DraftPlaces.review(id), fetched.disclosure().number());
    if (before == null) {
      ticks.read(ticked.get(), fetched);
    }
    review.set(fetched);
    count();
  }

  /** What is ticked stands also when the page is left before the decision. */
  private void changed() {
    ApprovalView now = review.get();
    if (now != null) {
      ticked.set(ticks.write(now));
    }
    count();
  }

  /** Ticks an item as reviewed, or takes the tick away. */
  public void review(DraftItem item, boolean on) {
    if (on) {
      ticks.reviewed().add(item.item().id());
    } else {
      ticks.reviewed().remove(item.item().id());
    }
    changed();
  }

  /** Gives a certificate, or takes it back. */
  public void certify(Certificate certificate, boolean on) {
    if (on) {
      ticks.certified().add(certificate);
    } else {
      ticks.certified().remove(certificate);
    }
    changed();
  }

  private void count() {
    ApprovalView now = review.get();
    if (now == null) {
      return;
    }
    long items =
        now.leaves().size() + now.stays().size() - reviewed(now.leaves()) - reviewed(now.stays());
    long certificates = now.required().stream().filter(each -> !isCertified(each)).count();
    List<String> left = new ArrayList<>();
    if (items > 0) {
      left.add(desk.texts().format("approval.left.items", items));
    }
    if (looked().left() > 0) {
      left.add(desk.texts().format("approval.left.sightings", looked().left()));
    }
    long unopened = now.files().size() - opened();
    if (unopened > 0) {
      left.add(desk.texts().format("approval.left.files", unopened));
    }
    if (now.remarkRequired() && remark.get().isBlank()) {
      left.add(desk.texts().get("approval.left.remark"));
    }
    if (certificates > 0) {
      left.add(desk.texts().format("approval.left.certificates", certificates));
    }
    boolean leaks = now.checks().stream().anyMatch(check -> !check.passed());
    boolean blocked = leaks || !now.obstacles().isEmpty();
    approvable.set(left.isEmpty() && !blocked);
    if (leaks) {
      remaining.set(desk.texts().get("approval.leaks"));
    } else if (now.obstacles().contains(ErrorCode.CHANGED_SINCE_SENT)) {
      remaining.set(ErrorCode.CHANGED_SINCE_SENT.message(desk.texts().locale()));
    } else if (blocked) {
      remaining.set(desk.texts().get("approval.blocked"));
    } else if (left.isEmpty()) {
      remaining.set(desk.texts().get("approval.ready"));
    } else {
      remaining.set(desk.texts().format("approval.left", desk.texts().and(left)));
    }
  }

  /** Decides; the sealed decision is shown when it is durably stored. */
  public void approve() {
    ApprovalView now = review.get();
    if (now == null || !approvable.get()) {
      return;
    }
    Approve command =
        new Approve(
            id,
            now.version(),
            now.digest(),
            Set.copyOf(ticks.reviewed()),
            Set.copyOf(ticks.certified()),
            remark.get().strip(),
            looked().seen());
    approvable.set(false);
    message.set("");
    desk.tasks()
        .prepare(
            desk.texts().get("approval.deciding"),
            progress -> desk.office().decisions().approve(desk.actor(), command))
        .onSuccess(sealed -> {
          kept.saved();
          desk.navigator().go(new Route.Decided(sealed.id()));
        })
        .onFailure(this::refused)
        .start();
  }

  /** Gives the draft back; code and sentence are both mandatory. */
  public void giveBack(ReturnCode code, String sentence) {
    ApprovalView now = review.get();
    if (now == null) {
      return;
    }
    message.set("");
    desk.tasks()
        .prepare(
            desk.texts().get("approval.returning"),
            progress -> {
              desk.office()
                  .decisions()
                  .giveBack(desk.actor(), id, now.version(), code, sentence.strip());
              return now.id();
            })
        .onSuccess(returned -> {
          kept.saved();
          desk.navigator().go(new Route.Approvals());
        })
        .onFailure(this::refused)
        .start();
  }

  /** What the approver has ticked and written stands; the draft is fetched as it is now. */
  private void refused(Throwable cause) {
    message.set(Problem.of(cause, desk.texts()).text());
    load();
  }
}
